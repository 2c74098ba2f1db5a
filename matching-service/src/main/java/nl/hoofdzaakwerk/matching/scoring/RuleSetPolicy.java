package nl.hoofdzaakwerk.matching.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.matching.scoring.model.Criterion;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;

/** X21: which rules people may set. The kind of work the candidate prefers always weighs most (E3). */
final class RuleSetPolicy {

    private RuleSetPolicy() {}

    /**
     * Why something is refused.
     *
     * @param pointer JSON pointer of the field that causes it
     * @param key of the message; the part before the dot is the rule
     */
    record Refusal(String pointer, String key, List<Object> arguments) {

        static Refusal of(String pointer, String key, Object... arguments) {
            return new Refusal(pointer, key, List.of(arguments));
        }
    }

    /** All reasons at once; empty when the rules may be set. */
    static List<Refusal> refuse(NewRuleSet wanted, LocalDate today, boolean isDayTaken) {
        List<Refusal> refusals = new ArrayList<>();
        if (wanted.validFromDate().isBefore(today)) {
            refusals.add(Refusal.of("/validFromDate", "X21.starts-before-today"));
        } else if (isDayTaken) {
            refusals.add(Refusal.of("/validFromDate", "X21.day-taken"));
        }
        checkWeights(wanted.weights(), refusals);
        checkRising("/occupationShare", wanted.occupationShare(), refusals);
        checkRising("/willingnessShare", wanted.willingnessShare(), refusals);
        return refusals;
    }

    private static void checkWeights(Weights weights, List<Refusal> refusals) {
        if (weights.sum() != Judgement.SCALE) {
            refusals.add(Refusal.of("/weights", "X21.weights-sum", Judgement.SCALE, weights.sum()));
        }
        Map<Criterion, Integer> others = weights.byCriterion();
        others.remove(Criterion.OCCUPATION);
        if (others.values().stream().anyMatch(weight -> weight >= weights.occupation())) {
            refusals.add(Refusal.of("/weights/occupation", "X21.occupation-heaviest"));
        }
    }

    private static void checkRising(String pointer, List<Integer> shares, List<Refusal> refusals) {
        if (shares != null && !shares.equals(shares.stream().sorted().toList())) {
            refusals.add(Refusal.of(pointer, "X21.shares-fall"));
        }
    }
}
