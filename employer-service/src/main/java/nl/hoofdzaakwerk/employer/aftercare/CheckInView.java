package nl.hoofdzaakwerk.employer.aftercare;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.model.CheckIn;
import nl.hoofdzaakwerk.employer.aftercare.model.CheckInState;
import nl.hoofdzaakwerk.employer.aftercare.model.HowItGoes;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A moment at which employer and employee are asked how it goes (rules D9 and X14).
 *
 * @param week after the start; absent for an evaluation that was agreed on
 * @param organisation that looks after the employer
 * @param owner id of the user who does it; absent until somebody takes it
 * @param note the own organisation's only
 * @param nextStep while it is open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CheckIn")
record CheckInView(
        UUID id,
        UUID placementId,
        Integer week,
        LocalDate plannedDate,
        CheckInState state,
        String organisation,
        String owner,
        LocalDate doneDate,
        HowItGoes employerResult,
        HowItGoes employeeResult,
        String note,
        NextStepInput nextStep) {
    /** @param note null when there is none, or another organisation's */
    static CheckInView of(CheckIn checkIn, String note) {
        return new CheckInView(
                checkIn.id(),
                checkIn.placementId(),
                checkIn.week().orElse(null),
                checkIn.plannedDate(),
                checkIn.state(),
                checkIn.organisation(),
                checkIn.owner().orElse(null),
                checkIn.doneDate().orElse(null),
                checkIn.employerResult().orElse(null),
                checkIn.employeeResult().orElse(null),
                note,
                checkIn.nextStep().map(NextStepInput::of).orElse(null));
    }
}
