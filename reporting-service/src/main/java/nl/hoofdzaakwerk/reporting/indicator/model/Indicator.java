package nl.hoofdzaakwerk.reporting.indicator.model;

import java.util.List;
import java.util.Set;
import nl.hoofdzaakwerk.events.EventType;

/**
 * A figure that is published (rule P9). Its name, definition and formula in plain Dutch and English are in the message
 * bundles under its id.
 *
 * @param id stable, as the API names it
 * @param sources events it is made of
 * @param dimensions by which it is published; none for places only
 */
public record Indicator(String id, Unit unit, Formula formula, Set<EventType> sources, Set<Dimension> dimensions) {
    public Indicator {
        sources = Set.copyOf(sources);
        dimensions = Set.copyOf(dimensions);
    }

    /** The measures it is made of; none for a statistic and for what is counted of things. */
    public List<Measure> measures() {
        return formula.measures();
    }

    /** Whether it is counted by place, so that a cube can be made of it (rule X22). */
    public boolean isCountedByPlace() {
        return !measures().isEmpty() && !(formula instanceof Formula.Distance);
    }
}
