package nl.hoofdzaakwerk.reporting.report.model;

import java.util.Optional;
import nl.hoofdzaakwerk.events.TargetGroup;

/**
 * Names a count.
 *
 * @param group empty for all groups together
 */
public record Cell(Measure measure, Area area, Optional<TargetGroup> group) {

    static Cell total(Measure measure, Area area) {
        return new Cell(measure, area, Optional.empty());
    }

    static Cell of(Measure measure, Area area, TargetGroup group) {
        return new Cell(measure, area, Optional.of(group));
    }
}
