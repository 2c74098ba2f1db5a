package nl.hoofdzaakwerk.employer.aftercare.model;

import java.time.LocalDate;

/**
 * X14: somebody dropped out when the work ended before the agreed end, or, without an agreed end, before the last
 * check-in at 26 weeks. The employer is then asked for a next candidate or a return, while that is still recent.
 */
public final class DropOutPolicy {
    private static final int WEEKS = 26;

    private DropOutPolicy() {}

    public static boolean isDropOut(WorkPeriod work) {
        var agreed = work.expectedEnd().orElseGet(() -> work.start().plusWeeks(WEEKS));
        return work.end().filter(end -> end.isBefore(agreed)).isPresent();
    }

    /** Whether asking on still makes sense: an old end that is heard of late asks nothing. */
    public static boolean asksOn(WorkPeriod work, LocalDate today) {
        return isDropOut(work)
                && work.end()
                        .filter(end -> !end.isBefore(today.minusWeeks(WEEKS)))
                        .isPresent();
    }

    /** Whether work that starts on a day is a rehire after this work. */
    public static boolean isRehire(LocalDate start, WorkPeriod earlier) {
        return isDropOut(earlier)
                && earlier.end().filter(end -> !start.isBefore(end)).isPresent();
    }
}
