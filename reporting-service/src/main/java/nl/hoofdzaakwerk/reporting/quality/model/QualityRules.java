package nl.hoofdzaakwerk.reporting.quality.model;

import java.util.Map;
import java.util.Optional;

/**
 * X28: the rules for grades in force.
 *
 * @param withinDays a fact that is told within these days is in time
 * @param threshold of fewer than this nothing is said (F10)
 */
public record QualityRules(Map<Aspect, Bounds> bounds, int withinDays, int threshold) {
    public QualityRules {
        bounds = Map.copyOf(bounds);
    }

    /** The grade of an aspect; empty of fewer than the threshold. */
    public Optional<Grade> grade(Aspect aspect, Part part) {
        return part.total() < Math.max(1, threshold)
                ? Optional.empty()
                : Optional.of(bounds.get(aspect).grade(part));
    }

    /** The same of organisations' months, which are no people: there is no number too small to tell. */
    public Optional<Grade> gradeOfMonths(Part part) {
        return part.total() == 0
                ? Optional.empty()
                : Optional.of(bounds.get(Aspect.DISCIPLINE).grade(part));
    }
}
