package nl.hoofdzaakwerk.matching.meeting.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How often meetings come back: on one weekday, every so many weeks (E1).
 *
 * @param intervalWeeks 1 to 8
 */
public record Rhythm(DayOfWeek weekday, int intervalWeeks) {

    public static final int MOST_WEEKS = 8;

    public Rhythm {
        Objects.requireNonNull(weekday, "weekday");
        if (intervalWeeks < 1 || intervalWeeks > MOST_WEEKS) {
            throw new IllegalArgumentException("a rhythm has 1 to " + MOST_WEEKS + " weeks");
        }
    }

    /**
     * The days from one day up to and including another.
     *
     * @param start of the series: its first meeting is on the first such weekday on or after it
     */
    public List<LocalDate> days(LocalDate start, LocalDate from, LocalDate until) {
        LocalDate first = start.with(TemporalAdjusters.nextOrSame(weekday));
        if (first.isBefore(from)) {
            long step = intervalWeeks * 7L;
            long behind = ChronoUnit.DAYS.between(first, from);
            first = first.plusDays((behind + step - 1) / step * step);
        }
        return Stream.iterate(first, day -> !day.isAfter(until), day -> day.plusWeeks(intervalWeeks))
                .toList();
    }
}
