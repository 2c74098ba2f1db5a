package nl.hoofdzaakwerk.employer.pipeline;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.pipeline.model.ContactChannel;
import nl.hoofdzaakwerk.employer.pipeline.model.ReportedStep;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step to record.
 *
 * @param date day of the contact, not before the last step and not after today
 * @param reason needed for {@code LOST} and {@code DORMANT}
 */
@Schema(name = "StageStep")
record StageBody(
        @NotNull PipelineStage to,
        @NotNull @BusinessDate LocalDate date,
        @NotNull ContactChannel how,

        @Size(min = 1, max = 500) @PlainText String reason) {
    ReportedStep toStep() {
        return new ReportedStep(to, date, how, Optional.ofNullable(reason).filter(text -> !text.isBlank()));
    }
}
