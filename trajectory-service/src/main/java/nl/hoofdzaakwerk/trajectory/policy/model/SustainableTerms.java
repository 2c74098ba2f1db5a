package nl.hoofdzaakwerk.trajectory.policy.model;

/**
 * A7: when work is sustainable.
 *
 * @param minimumHoursPerWeek hours a week, at least
 * @param minimumMonths whole months the job lasts, at least
 * @param source document that says so
 */
public record SustainableTerms(int minimumHoursPerWeek, int minimumMonths, String source) {
    public static final String RULE = "A7";

    public static SustainableTerms of(RegionalPolicy policy) {
        return new SustainableTerms(
                policy.parameter("minimumHoursPerWeek"), policy.parameter("minimumMonths"), policy.source());
    }
}
