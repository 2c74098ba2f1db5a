package nl.hoofdzaakwerk.matching.meeting;

import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.matching.meeting.model.ActionStage;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingAction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody does after a meeting.
 *
 * @param decisionId the decision it follows from; null for one agreed on by itself
 * @param matchId null when it is about no pair
 * @param owner a login name or function
 * @param result null while it is open
 */
@Schema(name = "MeetingAction")
public record ActionView(
        UUID id,
        UUID meetingId,
        UUID decisionId,
        UUID matchId,
        String owner,
        OrganisationAlias ownerOrganisation,
        NextStepInput nextStep,
        ActionStage stage,
        String result,
        Instant recordedAt,
        Instant closedAt) {

    public static ActionView of(MeetingAction action) {
        return new ActionView(
                action.id(),
                action.meetingId(),
                action.decisionId(),
                action.matchId(),
                action.owner().name(),
                action.owner().organisation(),
                NextStepInput.of(action.nextStep()),
                action.stage(),
                action.result(),
                action.recordedAt(),
                action.closedAt());
    }
}
