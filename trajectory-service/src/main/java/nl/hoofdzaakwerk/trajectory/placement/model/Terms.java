package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * What is agreed about work from a day on, until the next terms.
 *
 * @param expectedEnd last day of the agreement; empty for work without an agreed end
 */
public record Terms(
        LocalDate from,
        HoursPerWeek hours,
        Optional<ContractKind> contract,
        Optional<LocalDate> expectedEnd,
        Optional<Wage> wage) {
    public Terms {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(hours, "hours");
    }

    /** Hours alone, as work is often first recorded. */
    public static Terms hours(LocalDate from, int hours, Optional<LocalDate> expectedEnd) {
        return new Terms(from, new HoursPerWeek(hours), Optional.empty(), expectedEnd, Optional.empty());
    }
}
