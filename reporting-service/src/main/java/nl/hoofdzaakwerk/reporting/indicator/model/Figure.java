package nl.hoofdzaakwerk.reporting.indicator.model;

import java.util.List;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;

/**
 * A figure as published: made of published numbers only, so it tells nothing that they do not.
 *
 * @param value null when it is suppressed, or when there is nothing to tell
 * @param suppressed whether it is withheld to protect people (rule F10)
 */
public record Figure(Long value, boolean suppressed) {
    public static final Figure SUPPRESSED = new Figure(null, true);
    public static final Figure NOTHING = new Figure(null, false);

    public static Figure of(PublishedCount count) {
        return switch (count) {
            case Shown(long value) -> new Figure(value, false);
            case Hidden() -> SUPPRESSED;
        };
    }

    /** The parts together; suppressed when one of them is. */
    public static Figure sum(List<Figure> parts) {
        return parts.stream().anyMatch(Figure::suppressed)
                ? SUPPRESSED
                : new Figure(parts.stream().mapToLong(Figure::value).sum(), false);
    }

    /** F3: what is still to be started; below nought when more were. */
    public static Figure distance(Integer target, Figure started) {
        if (target == null) {
            return NOTHING;
        }
        return started.suppressed ? SUPPRESSED : new Figure(target - started.value, false);
    }

    /** F4: part of the whole in whole percents; nothing of nobody. */
    public static Figure share(Figure part, Figure whole) {
        if (part.suppressed || whole.suppressed) {
            return SUPPRESSED;
        }
        return whole.value == 0 ? NOTHING : new Figure(Math.round(100.0 * part.value / whole.value), false);
    }
}
