package nl.hoofdzaakwerk.reporting.survival;

import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.reporting.survival.model.Curve;

/**
 * The curves of a release.
 *
 * @param followedTo last day of the last whole quarter: what happened since is not in the curves yet
 * @param leastAtRisk about fewer people a step is not told
 * @param curves of the nation and of each region, by kind and cohort; those of which nothing may be told are left out
 */
public record SurvivalFigures(LocalDate followedTo, int leastAtRisk, List<Curve> curves) {
    /** Name of the part of a release. */
    public static final String PART = "survival";

    public SurvivalFigures {
        curves = List.copyOf(curves);
    }

    /** The curves of one area. */
    public List<Curve> of(String area) {
        return curves.stream().filter(curve -> curve.area().equals(area)).toList();
    }
}
