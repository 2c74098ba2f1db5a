package nl.hoofdzaakwerk.employer.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.model.ContactChannel;
import nl.hoofdzaakwerk.employer.pipeline.model.EndingReason;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOrigin;
import nl.hoofdzaakwerk.events.PipelineStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step that was taken.
 *
 * @param from absent for the first, and for a correction
 * @param how absent when a vacancy, a placement or the registration made the step
 * @param reasonCode why the contact went dormant or lost; absent for other stages
 * @param reopens whether it takes up a contact that was dormant or lost
 * @param corrects the first entry of the step that this entry corrects; the newest correction holds
 * @param correction {@code WITHDRAWN} when there was no such step
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
        EndingReason reasonCode,
        boolean reopens,
        UUID corrects,
        CorrectionKind correction,
        String correctionReason,
        String organisation,
        String takenBy,
        Instant recordedAt) {
    private static final Set<PipelineStage> ENDED = EnumSet.of(PipelineStage.LOST, PipelineStage.DORMANT);

    static StageView of(PipelineStep step) {
        return new StageView(
                step.id,
                step.fromStage,
                step.toStage,
                step.stepDate,
                step.origin,
                step.how,
                step.reason,
                step.reasonCode,
                step.fromStage != null && ENDED.contains(step.fromStage) && !ENDED.contains(step.toStage),
                step.corrects,
                step.correction,
                step.correctionReason,
                step.organisation,
                step.takenBy,
                step.recordedAt);
    }
}
