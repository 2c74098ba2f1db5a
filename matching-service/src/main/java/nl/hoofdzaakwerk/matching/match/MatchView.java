package nl.hoofdzaakwerk.matching.match;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.matching.match.model.Match;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.match.model.MatchStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A match as shown.
 *
 * @param cardId the candidate's pseudonym; null once the candidate was erased
 * @param score 0 to 1000, as judged when proposed or decided
 * @param open whether something still has to happen with it here
 * @param nextStep what, and by when; null once closed
 * @param parkedUntilDate the day a parked pair comes back
 * @param disclosure how much the employer may know; null before the introduction and once the candidate's yes is gone
 * @param nextStages the stages people may bring it to
 * @param steps its history, first one first; null in a list
 */
@Schema(name = "Match")
record MatchView(
        UUID id,
        RegionCode region,
        UUID cardId,
        OrganisationAlias organisation,
        UUID vacancyId,
        UUID employerId,
        MatchStage stage,
        String reasonCode,
        int score,
        LocalDate proposalDate,
        boolean open,
        NextStepInput nextStep,
        LocalDate parkedUntilDate,
        DisclosureLevel disclosure,
        Set<MatchStage> nextStages,
        List<StepView> steps) {

    /** One step. @param from null for the first one */
    @Schema(name = "MatchStep")
    record StepView(MatchStage from, MatchStage to, String reasonCode, Instant takenAt) {
        static StepView of(MatchStep step) {
            return new StepView(step.from(), step.to(), step.reasonCode(), step.takenAt());
        }
    }

    static MatchView of(Match match, List<MatchStep> steps) {
        return new MatchView(
                match.id(),
                match.region(),
                match.cardId(),
                match.cardOrganisation(),
                match.vacancyId(),
                match.employerId(),
                match.stage(),
                match.reasonCode(),
                match.score(),
                match.proposedOn(),
                match.stage().isOpen(),
                match.nextStep() == null ? null : NextStepInput.of(match.nextStep()),
                match.parkedUntil(),
                match.disclosure(),
                match.stage().next(),
                steps == null ? null : steps.stream().map(StepView::of).toList());
    }
}
