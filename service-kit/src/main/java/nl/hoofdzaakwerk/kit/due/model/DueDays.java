package nl.hoofdzaakwerk.kit.due.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** P2, P6: late from the day after the due date on; this week lasts up to and including Sunday. */
public final class DueDays {
    private DueDays() {}

    /** Whole days since the due date; none when it is in time. */
    public static long overdue(LocalDate dueDate, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(dueDate, today));
    }

    /** The last day of the week of this day. */
    public static LocalDate endOfWeek(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }
}
