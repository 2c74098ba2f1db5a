package nl.hoofdzaakwerk.trajectory.policy.model;

/**
 * A7: what an interruption of work does.
 *
 * @param sicknessStops whether days of sickness do not count towards the months
 * @param unpaidLeaveStops the same for unpaid leave
 * @param seasonStops the same for the time between seasons
 * @param otherStops the same for any other interruption
 * @param longestWeeks after how many weeks an interruption that goes on is signalled
 * @param source document that says so
 */
public record InterruptionTerms(
        boolean sicknessStops,
        boolean unpaidLeaveStops,
        boolean seasonStops,
        boolean otherStops,
        int longestWeeks,
        String source) {
    public static final String RULE = "A7-interruptions";

    public static InterruptionTerms of(RegionalPolicy policy) {
        return new InterruptionTerms(
                policy.parameter("sicknessStopsClock") > 0,
                policy.parameter("unpaidLeaveStopsClock") > 0,
                policy.parameter("seasonStopsClock") > 0,
                policy.parameter("otherStopsClock") > 0,
                policy.parameter("longestWeeks"),
                policy.source());
    }
}
