package nl.hoofdzaakwerk.trajectory.progress.model;

import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;

/**
 * A11: how long guidance lasts, at most.
 *
 * @param maximumMonthsEpa whole months for EPA
 * @param maximumMonthsCmd whole months for CMD
 * @param warningDays how long before the limit it is signalled
 * @param source document that says so
 */
public record DurationTerms(int maximumMonthsEpa, int maximumMonthsCmd, int warningDays, String source) {
    public static final String RULE = "A11";

    public static DurationTerms of(RegionalPolicy policy) {
        return new DurationTerms(
                policy.parameter("maximumMonthsEpa"),
                policy.parameter("maximumMonthsCmd"),
                policy.parameter("warningDays"),
                policy.source());
    }

    int months(TargetGroup group) {
        return switch (group) {
            case EPA -> maximumMonthsEpa;
            case CMD -> maximumMonthsCmd;
        };
    }
}
