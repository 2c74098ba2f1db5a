package nl.hoofdzaakwerk.employer.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.activity.model.ActivityKind;
import nl.hoofdzaakwerk.employer.activity.model.FollowUp;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The call that a written approach asks for (rule D4).
 *
 * @param owner id of the user who wrote
 * @param approachId the activity that was in writing only
 * @param nextStep what is to be done, and the last day on which it is in time; absent after the talk
 * @param flagged the day has passed and nobody spoke with the employer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "FollowUp")
record FollowUpView(
        UUID id,
        UUID employerId,
        String employerName,
        String owner,
        UUID approachId,
        ActivityKind approachKind,
        LocalDate approachedOn,
        NextStepInput nextStep,
        boolean flagged) {
    static FollowUpView of(FollowUp followUp, String employerName, LocalDate today) {
        return new FollowUpView(
                followUp.id(),
                followUp.employerId(),
                employerName,
                followUp.owner(),
                followUp.approachId(),
                followUp.approachKind(),
                followUp.approachedOn(),
                followUp.nextStep().map(NextStepInput::of).orElse(null),
                followUp.isFlagged(today));
    }
}
