package nl.hoofdzaakwerk.matching.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.matching.meeting.model.Decision;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a meeting decided about a match.
 *
 * @param afterDecisionId the decision of the same meeting it comes after; null for the first about the pair
 * @param owner who does what follows; null when nothing does
 * @param decidedAt never before the decision before it
 */
@Schema(name = "MeetingDecision")
public record DecisionView(
        UUID id,
        UUID matchId,
        Decision decision,
        String reasonCode,
        String owner,
        LocalDate dueDate,
        Instant decidedAt,
        OrganisationAlias ownerOrganisation,
        UUID afterDecisionId) {

    public static DecisionView of(MeetingDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.matchId(),
                decision.decision(),
                decision.reasonCode(),
                decision.owner(),
                decision.dueDate(),
                decision.decidedAt(),
                decision.ownerOrganisation(),
                decision.afterDecisionId());
    }
}
