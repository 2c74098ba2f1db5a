package nl.hoofdzaakwerk.reporting.fidelity.model;

import java.util.List;

/**
 * The signals of an area in one period.
 *
 * @param area {@code NL} or the code of a region
 */
public record AreaReadings(String area, List<Reading> readings) {
    public AreaReadings {
        readings = List.copyOf(readings);
    }
}
