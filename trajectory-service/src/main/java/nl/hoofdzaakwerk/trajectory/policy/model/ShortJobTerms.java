package nl.hoofdzaakwerk.trajectory.policy.model;

/**
 * A8: which jobs are too short to count by themselves.
 *
 * @param minimumMonths whole months; a shorter job counts only as a first step
 * @param source document that says so
 */
public record ShortJobTerms(int minimumMonths, String source) {
    public static final String RULE = "A8";

    public static ShortJobTerms of(RegionalPolicy policy) {
        return new ShortJobTerms(policy.parameter("minimumMonths"), policy.source());
    }
}
