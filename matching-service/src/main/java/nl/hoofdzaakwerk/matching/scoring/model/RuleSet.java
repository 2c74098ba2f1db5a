package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * One version of the scoring rules, set by people.
 *
 * @param version as stored; shown beside each score
 * @param weights points per criterion; together {@link Judgement#SCALE}; occupation has the highest
 * @param unknownShare percent of a criterion's weight given when it cannot be judged
 * @param occupationShare percent of the weight when wish and vacancy share 0, 1, 2, 3 or 4 levels of the ISCO tree
 * @param hoursTolerance hours a week between wish and offer at which the hours give nothing any more
 * @param hardConditions conditions that, once needed, are never given up
 * @param travel assumption per way of travelling
 */
public record RuleSet(
        String version,
        Map<Criterion, Integer> weights,
        int unknownShare,
        List<Integer> occupationShare,
        int hoursTolerance,
        Set<WorkCondition> hardConditions,
        Map<TravelMode, TravelAssumption> travel) {

    private static final int ISCO_LEVELS = 4;

    /** @throws IllegalArgumentException when the rules contradict themselves or requirement E3 */
    public RuleSet {
        weights = Map.copyOf(weights);
        occupationShare = List.copyOf(occupationShare);
        hardConditions = Set.copyOf(hardConditions);
        travel = Map.copyOf(travel);
        requireWeights(weights);
        requirePercent("unknownShare", unknownShare);
        requireRising(occupationShare);
        if (hoursTolerance < 1 || hoursTolerance > 40) {
            throw new IllegalArgumentException("hoursTolerance is 1 to 40 hours, not " + hoursTolerance);
        }
        if (!travel.keySet().containsAll(Set.of(TravelMode.values()))) {
            throw new IllegalArgumentException("each way of travelling needs an assumption");
        }
    }

    /** Points the criterion can give at most. */
    public int weight(Criterion criterion) {
        return weights.get(criterion);
    }

    private static void requireWeights(Map<Criterion, Integer> weights) {
        int sum = 0;
        for (Criterion criterion : Criterion.values()) {
            Integer weight = weights.get(criterion);
            if (weight == null || weight < 0 || weight > Judgement.SCALE) {
                throw new IllegalArgumentException("the weight of " + criterion + " is 0 to 1000, not " + weight);
            }
            if (criterion != Criterion.OCCUPATION && weight >= weights.get(Criterion.OCCUPATION)) {
                throw new IllegalArgumentException("the preferred kind of work weighs most (E3), not " + criterion);
            }
            sum += weight;
        }
        if (sum != Judgement.SCALE) {
            throw new IllegalArgumentException("the weights add up to 1000, not " + sum);
        }
    }

    private static void requireRising(List<Integer> shares) {
        if (shares.size() != ISCO_LEVELS + 1) {
            throw new IllegalArgumentException("occupationShare holds a share for 0 to 4 levels");
        }
        for (int level = 0; level < shares.size(); level++) {
            requirePercent("occupationShare", shares.get(level));
            if (level > 0 && shares.get(level) < shares.get(level - 1)) {
                throw new IllegalArgumentException("a nearer occupation never gets less");
            }
        }
    }

    private static void requirePercent(String name, int value) {
        if (value < 0 || value > 100) {
            throw new IllegalArgumentException(name + " is 0 to 100 percent, not " + value);
        }
    }
}
