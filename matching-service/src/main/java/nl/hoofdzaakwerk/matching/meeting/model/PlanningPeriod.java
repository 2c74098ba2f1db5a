package nl.hoofdzaakwerk.matching.meeting.model;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The days a meeting can be planned for (E1): from today on, and not too far ahead.
 *
 * @param first first day
 * @param last last day
 */
public record PlanningPeriod(LocalDate first, LocalDate last) {

    /**
     * The days as seen from one day.
     *
     * @param earliest first day where meetings held before are brought over; empty where they are not
     */
    public static PlanningPeriod on(LocalDate today, Optional<LocalDate> earliest, Period furthestAhead) {
        return new PlanningPeriod(earliest.orElse(today), today.plus(furthestAhead));
    }

    /** Whether a meeting can be planned for the day. */
    public boolean holds(LocalDate date) {
        return !date.isBefore(first) && !date.isAfter(last);
    }
}
