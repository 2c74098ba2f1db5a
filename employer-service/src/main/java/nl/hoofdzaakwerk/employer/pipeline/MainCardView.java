package nl.hoofdzaakwerk.employer.pipeline;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.model.Pipeline;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where the contact with an employer stands in the main pipeline, and what is next.
 *
 * @param id of the employer
 * @param owner absent until somebody of the WSP takes the contact
 * @param nextStep absent where the contact is lost
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "MainCard")
record MainCardView(UUID id, PipelineStage stage, LocalDate stageSince, String owner, NextStepInput nextStep) {
    static MainCardView of(Pipeline pipeline) {
        return new MainCardView(
                pipeline.employerId(),
                pipeline.stage(),
                pipeline.stageSince(),
                pipeline.owner().orElse(null),
                pipeline.nextStep().map(NextStepInput::of).orElse(null));
    }
}
