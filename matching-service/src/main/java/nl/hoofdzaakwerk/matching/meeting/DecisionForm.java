package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.FieldError;
import nl.hoofdzaakwerk.matching.match.ReasonCodes;
import nl.hoofdzaakwerk.matching.match.Refusals;
import nl.hoofdzaakwerk.matching.meeting.model.Decision;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;

/** Whether a decision is filled in as it should be, whatever pair it is about (E4, E7). */
@ApplicationScoped
class DecisionForm {

    private final ReasonCodes reasonCodes;
    private final Participants participants;
    private final Refusals refusals;

    DecisionForm(ReasonCodes reasonCodes, Participants participants, Refusals refusals) {
        this.reasonCodes = reasonCodes;
        this.participants = participants;
        this.refusals = refusals;
    }

    List<FieldError> check(MatchingMeeting meeting, NewDecision wanted) {
        List<FieldError> errors = new ArrayList<>();
        if (wanted.dueDate() != null && wanted.dueDate().isBefore(meeting.meetingDate())) {
            errors.add(refusals.of("/dueDate", "E7.due-before-meeting"));
        }
        participants
                .refuse(meeting, wanted.ownerOrganisation())
                .ifPresent(key -> errors.add(refusals.of("/ownerOrganisation", key)));
        checkReason(meeting, wanted, errors);
        return errors;
    }

    private void checkReason(MatchingMeeting meeting, NewDecision wanted, List<FieldError> errors) {
        if (wanted.decision() == Decision.AGREED && wanted.reasonCode() != null) {
            errors.add(refusals.of("/reasonCode", "E4.reason-not-used"));
        } else if (wanted.decision() == Decision.REJECTED && wanted.reasonCode() == null) {
            errors.add(refusals.of("/reasonCode", "E4.reason-required"));
        } else if (wanted.reasonCode() != null) {
            List<String> known =
                    reasonCodes.givenFor(wanted.decision().stage(), meeting.region(), meeting.meetingDate());
            if (!known.contains(wanted.reasonCode())) {
                errors.add(refusals.of("/reasonCode", "E4.unknown-reason", String.join(", ", known)));
            }
        }
    }
}
