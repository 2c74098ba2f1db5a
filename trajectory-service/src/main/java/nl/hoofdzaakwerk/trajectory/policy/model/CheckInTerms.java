package nl.hoofdzaakwerk.trajectory.policy.model;

import java.util.List;

/**
 * A5: when the coach speaks with someone at work.
 *
 * @param weeks after how many weeks of work, rising
 * @param thenEveryWeeks how often after the last of these
 * @param graceDays how long after the planned day it is signalled that no talk was held
 * @param source document that says so
 */
public record CheckInTerms(List<Integer> weeks, int thenEveryWeeks, int graceDays, String source) {
    public static final String RULE = "A5-check-ins";

    public CheckInTerms {
        weeks = List.copyOf(weeks);
        if (weeks.isEmpty() || thenEveryWeeks < 1) {
            throw new IllegalArgumentException("check-ins are planned at least once, and again after that");
        }
    }

    public static CheckInTerms of(RegionalPolicy policy) {
        return new CheckInTerms(
                List.of(
                        policy.parameter("firstWeek"),
                        policy.parameter("secondWeek"),
                        policy.parameter("thirdWeek"),
                        policy.parameter("fourthWeek")),
                policy.parameter("thenEveryWeeks"),
                policy.parameter("graceDays"),
                policy.source());
    }
}
