package nl.hoofdzaakwerk.employer.calendar.model;

import java.util.Objects;
import java.util.Optional;

/**
 * That a holiday is a day off, for the years it holds.
 *
 * @param untilYear last year; empty while it holds
 */
public record FreeHoliday(Holiday holiday, Observance observance, int fromYear, Optional<Integer> untilYear) {
    public FreeHoliday {
        Objects.requireNonNull(holiday);
        Objects.requireNonNull(observance);
        if (untilYear.filter(year -> year < fromYear).isPresent()) {
            throw new IllegalArgumentException("the last year lies before the first");
        }
    }

    boolean isFree(Holiday day, int year) {
        return holiday == day
                && year >= fromYear
                && untilYear.filter(last -> year > last).isEmpty()
                && observance.isFreeIn(year);
    }
}
