package nl.hoofdzaakwerk.reporting.milestone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.reporting.milestone.model.Outcome;
import nl.hoofdzaakwerk.reporting.milestone.model.Standing;
import nl.hoofdzaakwerk.reporting.programme.model.Baseline;

/**
 * How far something aimed for came, by published counts (F3, F5, P9).
 *
 * @param value all counts together; absent when one is withheld
 * @param distance what is still to be reached, below nought when more was; nothing is attached to it
 * @param wayPercent of the way from the baseline; absent without one
 * @param margin by how much the counts behind the published ones can be higher
 * @param parts the list behind it; a count is absent where it is withheld
 * @param explanation in the language of the request
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandingView(
        Outcome outcome,
        Long value,
        Long distance,
        Long wayPercent,
        long margin,
        List<PartView> parts,
        String explanation) {

    /** One of the counts behind it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PartView(String period, Long value, boolean suppressed) {}

    static StandingView of(Standing standing, Optional<Baseline> baseline, Language language) {
        return new StandingView(
                standing.outcome(),
                standing.value().orElse(null),
                standing.distance().orElse(null),
                standing.wayPercent(baseline).orElse(null),
                standing.margin(),
                standing.parts().stream()
                        .map(part -> new PartView(part.label(), part.value(), part.isHidden()))
                        .toList(),
                language.say("milestone." + standing.outcome(), standing.margin()));
    }
}
