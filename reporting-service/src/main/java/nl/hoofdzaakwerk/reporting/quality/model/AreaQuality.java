package nl.hoofdzaakwerk.reporting.quality.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * X28: the grades of an area in a year: letters only, so that a release may keep and show them.
 *
 * @param area its text form, such as {@code NL} and {@code AM19}
 * @param completeness of each need that could be judged
 * @param timeliness null when too little was told
 * @param discipline null when no month was expected
 */
public record AreaQuality(int year, String area, Map<Need, Grade> completeness, Grade timeliness, Grade discipline) {
    public AreaQuality {
        completeness = Map.copyOf(completeness);
    }

    /**
     * Of one figure; the overall grade is the lowest of the three, as the weakest part bears the figure.
     *
     * @param completeness the lowest of what the figure needs
     * @param timeliness null when it does not apply or too little was told
     * @param discipline null when it does not apply or no month was expected
     */
    public record FigureGrade(Grade overall, Grade completeness, Grade timeliness, Grade discipline) {}

    /** Empty for a figure that needs nothing, or of which too little is known to judge. */
    public Optional<FigureGrade> of(Set<Need> needs) {
        if (needs.isEmpty() || !completeness.keySet().containsAll(needs)) {
            return Optional.empty();
        }
        Grade known = needs.stream().map(completeness::get).reduce(Grade.A, Grade::lower);
        boolean ofGuidance = needs.stream().anyMatch(Need::isOfGuidance);
        Grade inTime = ofGuidance ? timeliness : null;
        Grade received = ofGuidance ? discipline : null;
        return Optional.of(new FigureGrade(lowest(known, inTime, received), known, inTime, received));
    }

    private static Grade lowest(Grade known, Grade inTime, Grade received) {
        Grade lowest = inTime == null ? known : known.lower(inTime);
        return received == null ? lowest : lowest.lower(received);
    }
}
