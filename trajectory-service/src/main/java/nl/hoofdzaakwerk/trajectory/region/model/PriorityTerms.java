package nl.hoofdzaakwerk.trajectory.region.model;

import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;

/**
 * A14: who is young.
 *
 * @param youthBelowAge in years; from the birthday on which somebody reaches it, not any more
 * @param source document that says so
 */
public record PriorityTerms(int youthBelowAge, String source) {
    public static final String RULE = "A14";

    public PriorityTerms {
        if (youthBelowAge < 1) {
            throw new IllegalArgumentException("nobody is younger than nothing");
        }
    }

    public static PriorityTerms of(RegionalPolicy policy) {
        return new PriorityTerms(policy.parameter("youthBelowAge"), policy.source());
    }
}
