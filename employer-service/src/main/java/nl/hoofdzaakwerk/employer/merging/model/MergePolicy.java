package nl.hoofdzaakwerk.employer.merging.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.relation.model.Employer;

/**
 * D3: a record is merged into another of the same region, once, and never into itself. Two numbers of the trade
 * register are two employers, unless one succeeded the other or took it over.
 */
public final class MergePolicy {
    private static final String RULE = "D3";
    private static final String OTHER = "/other";

    private MergePolicy() {}

    /** @return all that stands in the way; empty when the other can be merged into the survivor */
    public static List<Refusal> judgeMerge(Employer survivor, Employer other, MergeGround ground) {
        if (survivor.id().equals(other.id())) {
            return List.of(Refusal.of(OTHER, RULE, "merge-with-itself"));
        }
        var reasons = new ArrayList<Refusal>();
        survivor.mergedInto().ifPresent(into -> reasons.add(Refusal.of("", RULE, "merged", into)));
        other.mergedInto().ifPresent(into -> reasons.add(Refusal.of(OTHER, RULE, "merged-already", into)));
        if (!survivor.region().equals(other.region())) {
            reasons.add(Refusal.of(OTHER, RULE, "merge-across-regions", other.region(), survivor.region()));
        }
        var number = survivor.profile().kvkNumber();
        var otherNumber = other.profile().kvkNumber();
        if (number.isPresent()
                && otherNumber.isPresent()
                && !number.equals(otherNumber)
                && !ground.explainsTwoNumbers()) {
            reasons.add(Refusal.of(
                    "/ground",
                    RULE,
                    "two-kvk-numbers",
                    number.get().value(),
                    otherNumber.get().value()));
        }
        return reasons;
    }

    /** @return empty when the record can be taken out of the one it was merged into */
    public static Optional<Refusal> judgeUnmerge(Employer merged) {
        return merged.mergedInto().isPresent() ? Optional.empty() : Optional.of(Refusal.of("", RULE, "not-merged"));
    }
}
