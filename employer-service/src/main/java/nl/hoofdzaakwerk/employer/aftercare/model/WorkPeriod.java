package nl.hoofdzaakwerk.employer.aftercare.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * From when until when somebody works at an employer.
 *
 * @param expectedEnd empty for work without an agreed end
 * @param end empty while the work lasts
 */
public record WorkPeriod(LocalDate start, Optional<LocalDate> expectedEnd, Optional<LocalDate> end) {
    public WorkPeriod {
        Objects.requireNonNull(start);
        Objects.requireNonNull(expectedEnd);
        Objects.requireNonNull(end);
    }

    /** Last day as far as known. */
    Optional<LocalDate> lastDay() {
        return end.or(() -> expectedEnd);
    }

    boolean isOver(LocalDate today) {
        return end.filter(last -> !last.isAfter(today)).isPresent();
    }
}
