package nl.hoofdzaakwerk.reporting.fidelity.model;

import java.time.LocalDate;
import java.util.List;

/**
 * The signals of one period.
 *
 * @param period what kind of period it is
 * @param label {@code 2025-03}, {@code 2025-H1} or {@code 2025}
 * @param lastDay of the period
 * @param areas the nation first, then regions by code; an area in which nothing happened is left out
 */
public record PeriodReadings(Signal.Period period, String label, LocalDate lastDay, List<AreaReadings> areas) {
    public PeriodReadings {
        areas = List.copyOf(areas);
    }

    /** The same of one area. */
    public PeriodReadings of(String area) {
        return new PeriodReadings(
                period,
                label,
                lastDay,
                areas.stream().filter(one -> one.area().equals(area)).toList());
    }
}
