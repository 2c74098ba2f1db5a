package nl.hoofdzaakwerk.employer.aftercare.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.hoofdzaakwerk.employer.calendar.model.WorkingDays;

/**
 * X14: somebody asks employer and employee how it goes at weeks after the start, on the day itself or the first working
 * day after it, while the work lasts. Work that is over needs no more check-ins.
 */
public final class CheckInPolicy {
    private CheckInPolicy() {}

    /** The day of each check-in that the work needs, by week. */
    public static Map<Integer, LocalDate> wanted(
            WorkPeriod work, Collection<Integer> weeks, WorkingDays workingDays, LocalDate today) {
        var wanted = new TreeMap<Integer, LocalDate>();
        if (work.isOver(today)) {
            return wanted;
        }
        for (var week : weeks) {
            day(work, week, workingDays).ifPresent(day -> wanted.put(week, day));
        }
        return wanted;
    }

    private static Optional<LocalDate> day(WorkPeriod work, int week, WorkingDays workingDays) {
        var day = workingDays.onOrAfter(work.start().plusWeeks(week));
        return work.lastDay().filter(day::isAfter).isPresent() ? Optional.empty() : Optional.of(day);
    }
}
