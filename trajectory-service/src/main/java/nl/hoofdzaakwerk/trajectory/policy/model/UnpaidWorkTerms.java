package nl.hoofdzaakwerk.trajectory.policy.model;

/**
 * A9: how long unpaid work may last as a step to paid work.
 *
 * @param maximumPeriods how often within one trajectory
 * @param monthsPerPeriod whole months each time, at most
 * @param warningDays how long before the limit it is signalled
 * @param source document that says so
 */
public record UnpaidWorkTerms(int maximumPeriods, int monthsPerPeriod, int warningDays, String source) {
    public static final String RULE = "A9";
    /** A trial placement has limits of its own. */
    public static final String TRIAL_RULE = "A9-trial";

    public static UnpaidWorkTerms of(RegionalPolicy policy) {
        return new UnpaidWorkTerms(
                policy.parameter("maximumPeriods"),
                policy.parameter("monthsPerPeriod"),
                policy.parameter("warningDays"),
                policy.source());
    }
}
