package nl.hoofdzaakwerk.matching.scoring.model;

import java.util.ArrayList;
import java.util.List;

/** Things that are met, missing or not known, counted for one criterion; what is missing is named first. */
final class Items {

    private final List<Reason> met = new ArrayList<>();
    private final List<Reason> missing = new ArrayList<>();
    private final List<Reason> unknown = new ArrayList<>();

    void met(Reason reason) {
        met.add(reason);
    }

    void missing(Reason reason) {
        missing.add(reason);
    }

    void unknown(Reason reason) {
        unknown.add(reason);
    }

    void judged(boolean isMet, Reason whenMet, Reason whenMissing) {
        if (isMet) {
            met(whenMet);
        } else {
            missing(whenMissing);
        }
    }

    boolean isEmpty() {
        return met.isEmpty() && missing.isEmpty() && unknown.isEmpty();
    }

    /** Only when there is at least one thing. */
    Points points(Criterion criterion, RuleSet rules) {
        int weight = rules.weight(criterion);
        int items = met.size() + missing.size() + unknown.size();
        List<Reason> reasons = new ArrayList<>(missing);
        unknown.stream().distinct().forEach(reasons::add);
        reasons.addAll(met);
        return new Points(
                criterion,
                Shares.of(weight, met.size(), unknown.size(), items, rules.unknownShare()),
                weight,
                unknown.isEmpty(),
                reasons);
    }
}
