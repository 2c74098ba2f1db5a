package nl.hoofdzaakwerk.reporting.keyfigure.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Days on which a key figure is away, for whatever reason, and the replacement stands in (A15).
 *
 * @param untilDate last day
 */
@Embeddable
public record Absence(
        @Column(name = "from_date") LocalDate fromDate,
        @Column(name = "until_date") LocalDate untilDate) {

    public boolean covers(LocalDate day) {
        return !fromDate.isAfter(day) && !untilDate.isBefore(day);
    }

    boolean overlaps(Absence other) {
        return !fromDate.isAfter(other.untilDate) && !other.fromDate.isAfter(untilDate);
    }
}
