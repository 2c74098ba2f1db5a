package nl.hoofdzaakwerk.employer.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Counts in working days: Monday up to and including Friday, without the holidays that are days off (rule D4).
 *
 * @param holidays the holidays of a year by date
 * @param free which of them are days off, and in which years
 */
public record WorkingDays(IntFunction<Map<LocalDate, Set<Holiday>>> holidays, List<FreeHoliday> free) {
    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingDays {
        free = List.copyOf(free);
    }

    public boolean isWorkingDay(LocalDate day) {
        return !WEEKEND.contains(day.getDayOfWeek()) && !isDayOff(day);
    }

    /**
     * The working day that lies this many working days after a day; the day itself does not count.
     *
     * @param number 1 or more
     */
    public LocalDate after(LocalDate day, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("a term has one working day or more");
        }
        var reached = day;
        for (int left = number; left > 0; ) {
            reached = reached.plusDays(1);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /** The day itself when people work then, else the first working day after it. */
    public LocalDate onOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : after(day, 1);
    }

    private boolean isDayOff(LocalDate day) {
        return holidays.apply(day.getYear()).getOrDefault(day, Set.of()).stream()
                .anyMatch(holiday -> free.stream().anyMatch(rule -> rule.isFree(holiday, day.getYear())));
    }
}
