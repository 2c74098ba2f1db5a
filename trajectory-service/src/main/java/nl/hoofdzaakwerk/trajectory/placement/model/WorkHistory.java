package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What the months of A7 are counted over.
 *
 * @param hours hours a week from each day on which they changed; at least one
 * @param standstills days that do not count, though the job goes on; in order and apart
 * @param lastDay of the work, when it has ended
 */
public record WorkHistory(List<HoursFrom> hours, List<Period> standstills, Optional<LocalDate> lastDay) {

    /** Hours a week from a day on, until the next. */
    public record HoursFrom(LocalDate from, int hours) {}

    public WorkHistory {
        if (hours.isEmpty()) {
            throw new IllegalArgumentException("work has hours from its first day on");
        }
        hours = hours.stream().sorted(Comparator.comparing(HoursFrom::from)).toList();
        standstills = Period.merged(standstills);
    }

    /** The periods in a row with at least so many hours a week, in order; none goes beyond the last day. */
    List<Period> stretches(int minimumHours) {
        List<Period> enough = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            LocalDate from = hours.get(i).from();
            Optional<LocalDate> until = until(i);
            if (hours.get(i).hours() >= minimumHours
                    && until.filter(day -> day.isBefore(from)).isEmpty()) {
                enough.add(new Period(from, until));
            }
        }
        return Period.merged(enough);
    }

    /** Hours a week on a day; 0 outside the work. */
    public int hoursOn(LocalDate day) {
        if (lastDay.filter(day::isAfter).isPresent()) {
            return 0;
        }
        return hours.stream()
                .filter(period -> !period.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .map(HoursFrom::hours)
                .orElse(0);
    }

    private Optional<LocalDate> until(int index) {
        if (index == hours.size() - 1) {
            return lastDay;
        }
        LocalDate before = hours.get(index + 1).from().minusDays(1);
        return Optional.of(lastDay.filter(day -> day.isBefore(before)).orElse(before));
    }
}
