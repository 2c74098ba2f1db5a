package nl.hoofdzaakwerk.reporting.release.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;

/**
 * Names a published count of the trajectories that started in one year.
 *
 * @param where the value of each dimension that is narrowed; empty for everyone in the area
 */
public record Cell(Measure measure, Area area, Map<Dimension, String> where) {
    public Cell {
        Map<Dimension, String> ordered = new EnumMap<>(Dimension.class);
        ordered.putAll(where);
        where = Collections.unmodifiableMap(ordered);
    }

    /** Everyone in the area. */
    public static Cell total(Measure measure, Area area) {
        return new Cell(measure, area, Map.of());
    }

    /** Those in the area with one value of one dimension. */
    public static Cell of(Measure measure, Area area, Dimension dimension, String value) {
        return new Cell(measure, area, Map.of(dimension, value));
    }

    /** The text form, by which cells are stored and ordered. */
    public String id() {
        return measure.id() + "|" + area.id() + "|"
                + where.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&"));
    }
}
