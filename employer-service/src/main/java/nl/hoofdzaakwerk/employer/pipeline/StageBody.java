package nl.hoofdzaakwerk.employer.pipeline;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.pipeline.model.ContactChannel;
import nl.hoofdzaakwerk.employer.pipeline.model.Ending;
import nl.hoofdzaakwerk.employer.pipeline.model.EndingReason;
import nl.hoofdzaakwerk.employer.pipeline.model.ReportedStep;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A step to record.
 *
 * @param date day of the contact, not before the last step and not after today
 * @param reason in words; needed for {@code LOST} and {@code DORMANT} unless the code tells why
 * @param reasonCode for {@code LOST} and {@code DORMANT} only; {@code OTHER} needs words, and is meant by words alone
 * @param nextStep what is next; the usual for the stage when absent (rule P6)
 */
@Schema(name = "StageStep")
record StageBody(
        @NotNull PipelineStage to,
        @NotNull @BusinessDate LocalDate date,
        @NotNull ContactChannel how,

        @Size(min = 1, max = 500) @PlainText String reason,

        EndingReason reasonCode,
        @Valid NextStepInput nextStep) {
    ReportedStep toStep() {
        return new ReportedStep(
                to,
                date,
                how,
                new Ending(
                        Optional.ofNullable(reasonCode),
                        Optional.ofNullable(reason).filter(text -> !text.isBlank())),
                Optional.ofNullable(nextStep).map(NextStepInput::toNextStep));
    }
}
