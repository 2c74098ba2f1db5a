package nl.hoofdzaakwerk.matching.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.meeting.model.Decision;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingDecision;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a meeting decided about a match. */
@Schema(name = "MeetingDecision")
record DecisionView(
        UUID id,
        UUID matchId,
        Decision decision,
        String reasonCode,
        String owner,
        LocalDate dueDate,
        Instant decidedAt) {

    static DecisionView of(MeetingDecision decision) {
        return new DecisionView(
                decision.id(),
                decision.matchId(),
                decision.decision(),
                decision.reasonCode(),
                decision.owner(),
                decision.dueDate(),
                decision.decidedAt());
    }
}
