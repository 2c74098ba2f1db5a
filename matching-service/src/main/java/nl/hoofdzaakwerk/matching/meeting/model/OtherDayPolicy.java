package nl.hoofdzaakwerk.matching.meeting.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** E1: the day proposed for a meeting that falls on a day off: the nearest working day, later before earlier. */
public final class OtherDayPolicy {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int REACH_DAYS = 6;

    private OtherDayPolicy() {}

    /**
     * Within six days; empty when there is none, so that only cancelling is left.
     *
     * @param isTaken whether the day is a day off or has a meeting
     * @param today nothing before it is proposed
     */
    public static Optional<LocalDate> propose(LocalDate day, Predicate<LocalDate> isTaken, LocalDate today) {
        return IntStream.rangeClosed(1, REACH_DAYS)
                .mapToObj(far -> new LocalDate[] {day.plusDays(far), day.minusDays(far)})
                .flatMap(java.util.Arrays::stream)
                .filter(other -> !WEEKEND.contains(other.getDayOfWeek()))
                .filter(other -> !other.isBefore(today))
                .filter(isTaken.negate())
                .findFirst();
    }
}
