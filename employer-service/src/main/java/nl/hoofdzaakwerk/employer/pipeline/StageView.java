package nl.hoofdzaakwerk.employer.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.model.ContactChannel;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOrigin;
import nl.hoofdzaakwerk.events.PipelineStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that was taken.
 *
 * @param from absent for the first
 * @param how absent when a vacancy, a placement or the registration made the step
 * @param organisation absent when a placement made the step
 * @param takenBy the professional's login name; absent when a placement made the step
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Stage")
record StageView(
        UUID id,
        PipelineStage from,
        PipelineStage to,
        LocalDate date,
        StepOrigin origin,
        ContactChannel how,
        String reason,
        String organisation,
        String takenBy,
        Instant recordedAt) {
    static StageView of(PipelineStep step) {
        return new StageView(
                step.id,
                step.fromStage,
                step.toStage,
                step.stepDate,
                step.origin,
                step.how,
                step.reason,
                step.organisation,
                step.takenBy,
                step.recordedAt);
    }
}
