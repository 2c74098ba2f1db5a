package nl.hoofdzaakwerk.kit.due.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a due list is narrowed to.
 *
 * @param until last day, inclusive; empty without one
 */
public record DueFilter(DueScope scope, boolean overdueOnly, Optional<LocalDate> until) {

    /** The last due date that is listed; empty without one. What is overdue was due yesterday at the latest. */
    public Optional<LocalDate> last(LocalDate today) {
        if (!overdueOnly) {
            return until;
        }
        LocalDate yesterday = today.minusDays(1);
        return Optional.of(until.filter(day -> day.isBefore(yesterday)).orElse(yesterday));
    }
}
