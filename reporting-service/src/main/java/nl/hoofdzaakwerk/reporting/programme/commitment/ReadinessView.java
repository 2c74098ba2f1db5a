package nl.hoofdzaakwerk.reporting.programme.commitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Language;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.Readiness;
import nl.hoofdzaakwerk.reporting.programme.commitment.model.ReadinessRule;

/**
 * Whether a region is ready on a day (F6).
 *
 * @param rule by which it is judged
 * @param requirements each with what was found, in order
 */
public record ReadinessView(
        RegionCode region, LocalDate date, boolean ready, UUID rule, String source, List<JudgedView> requirements) {

    /**
     * A requirement and who meets it.
     *
     * @param organisations that meet it
     * @param reason in the language of the request
     */
    public record JudgedView(
            ReadinessRuleView.RequirementView requirement, boolean met, List<String> organisations, String reason) {}

    static ReadinessView of(RegionCode region, ReadinessRule rule, Readiness readiness, Language language) {
        return new ReadinessView(
                region,
                readiness.day(),
                readiness.isReady(),
                rule.id(),
                rule.source(),
                readiness.judged().stream().map(judged -> of(judged, language)).toList());
    }

    private static JudgedView of(Readiness.Judged judged, Language language) {
        String party = language.say("requiredParty." + judged.requirement().party());
        int found = judged.organisations().size();
        int needed = judged.requirement().atLeast();
        String reason = judged.isMet()
                ? language.say("F6.requirement-met", party, String.join(", ", judged.organisations()))
                : language.say("F6.requirement-missing", party, needed, found);
        return new JudgedView(
                ReadinessRuleView.RequirementView.of(judged.requirement()),
                judged.isMet(),
                judged.organisations(),
                reason);
    }
}
