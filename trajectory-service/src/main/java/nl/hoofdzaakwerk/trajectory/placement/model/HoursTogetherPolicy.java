package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A5: all work of one person together is no more than a week of work holds, on any day. */
public final class HoursTogetherPolicy {
    private HoursTogetherPolicy() {}

    /**
     * @param all the histories of all work, with what is to be recorded
     * @param from the first day that changes
     */
    public static Ruling judge(Collection<WorkHistory> all, LocalDate from) {
        int most = most(all, from);
        return Ruling.refusedIf(
                most > HoursPerWeek.MOST,
                "/hoursPerWeek",
                Remark.of("A5", "A5.too-many-hours-together", "QA 0.1", most, HoursPerWeek.MOST));
    }

    /** The most hours a week on any day from this one on; hours rise only where a period begins. */
    static int most(Collection<WorkHistory> all, LocalDate from) {
        Stream<LocalDate> rises =
                all.stream().flatMap(work -> work.hours().stream()).map(WorkHistory.HoursFrom::from);
        return Stream.concat(Stream.of(from), rises.filter(day -> day.isAfter(from)))
                .mapToInt(
                        day -> all.stream().mapToInt(work -> work.hoursOn(day)).sum())
                .max()
                .orElse(0);
    }
}
