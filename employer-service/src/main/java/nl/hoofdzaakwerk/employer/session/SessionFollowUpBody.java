package nl.hoofdzaakwerk.employer.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.hoofdzaakwerk.employer.activity.model.ActivityResult;
import nl.hoofdzaakwerk.employer.session.model.SessionOutcome;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What follows with an employer that came; the caller owns it.
 *
 * @param outcomes what the session brought; may be absent
 * @param summary for the own organisation only; may be absent
 */
@Schema(name = "SessionFollowUp")
record SessionFollowUpBody(
        @NotNull ActivityResult result,
        @Size(max = 3) List<@NotNull SessionOutcome> outcomes,
        @Size(min = 1, max = 2000) @PlainText String summary,
        @NotNull @Valid NextStepInput nextStep) {
    List<SessionOutcome> outcomesOrNone() {
        return outcomes == null ? List.of() : outcomes;
    }
}
