package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.hoofdzaakwerk.events.TravelMode;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.events.WorkCondition;

/**
 * One version of the scoring rules, set by people (X21).
 *
 * @param version as stored; shown beside each score
 * @param weights points per criterion; together {@link Judgement#SCALE}; occupation has the highest
 * @param unknownShare percent of a weight given for what cannot be judged
 * @param occupationShare percent of the weight when wish and vacancy share 0, 1, 2, 3 or 4 levels of the ISCO tree
 * @param hoursTolerance hours a week between wish and offer at which the hours give nothing any more
 * @param growthShare percent of the weight of the hours that is for growth, when the candidate wants to grow
 * @param willingnessShare percent of the weight per band of the employer's willingness, lowest first
 * @param hardConditions conditions that, once needed, are never given up
 * @param freshFor how long what was told is taken to be still so
 * @param travel assumption per way of travelling
 */
public record RuleSet(
        String version,
        Map<Criterion, Integer> weights,
        int unknownShare,
        List<Integer> occupationShare,
        int hoursTolerance,
        int growthShare,
        List<Integer> willingnessShare,
        Set<WorkCondition> hardConditions,
        FreshFor freshFor,
        Map<TravelMode, TravelAssumption> travel) {

    public static final int MOST_TOLERANCE = 40;
    private static final int ISCO_LEVELS = 4;

    /** @throws IllegalArgumentException when the rules contradict themselves or requirement E3 */
    public RuleSet {
        requireWeights(weights);
        weights = Map.copyOf(weights);
        occupationShare = List.copyOf(occupationShare);
        willingnessShare = List.copyOf(willingnessShare);
        hardConditions = Set.copyOf(hardConditions);
        travel = Map.copyOf(travel);
        requirePercent("unknownShare", unknownShare);
        requirePercent("growthShare", growthShare);
        requireRising("occupationShare", occupationShare, ISCO_LEVELS + 1);
        requireRising("willingnessShare", willingnessShare, WillingnessBand.values().length);
        if (hoursTolerance < 1 || hoursTolerance > MOST_TOLERANCE) {
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

    private static void requireRising(String name, List<Integer> shares, int size) {
        if (shares.size() != size) {
            throw new IllegalArgumentException(name + " holds " + size + " shares, not " + shares.size());
        }
        for (int level = 0; level < shares.size(); level++) {
            requirePercent(name, shares.get(level));
            if (level > 0 && shares.get(level) < shares.get(level - 1)) {
                throw new IllegalArgumentException(name + ": what is nearer or better never gets less");
            }
        }
    }

    private static void requirePercent(String name, int value) {
        if (value < 0 || value > Shares.WHOLE) {
            throw new IllegalArgumentException(name + " is 0 to 100 percent, not " + value);
        }
    }
}
