package nl.hoofdzaakwerk.employer.pipeline;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.employer.pipeline.model.ContactChannel;
import nl.hoofdzaakwerk.employer.pipeline.model.StepHistory.Correction;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a wrongly recorded step should have been.
 *
 * @param kind {@code WITHDRAWN} when there was no such step; to, date and how are then left out of account
 * @param why what was wrong
 * @param to the right stage; as it was when absent
 * @param date the right day; as it was when absent
 * @param how as it was when absent
 */
@Schema(name = "StageCorrection")
record CorrectionBody(
        @NotNull CorrectionKind kind,
        @NotBlank @Size(max = 500) @PlainText String why,
        PipelineStage to,
        @BusinessDate LocalDate date,
        ContactChannel how) {

    Correction correctionOf(PipelineStep wrong) {
        return switch (kind) {
            case WITHDRAWN -> new Correction.Withdrawn();
            case CHANGED ->
                new Correction.Changed(to == null ? wrong.toStage : to, date == null ? wrong.stepDate : date);
        };
    }
}
