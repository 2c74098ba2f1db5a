package nl.hoofdzaakwerk.employer.pipeline.own;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What requests about cards hold. */
final class CardBody {
    static final int LONGEST_OWNER = 255;

    private CardBody() {}

    /**
     * An employer to put on a pipeline.
     *
     * @param stageId the first stage when absent
     * @param owner user who looks after the card; the caller when absent
     * @param nextStep the usual when absent
     */
    @Schema(name = "NewPipelineCard")
    record Put(
            @NotNull UUID employerId,
            UUID stageId,
            @Size(min = 1, max = LONGEST_OWNER) @PlainLine String owner,
            @Valid NextStepInput nextStep) {
        Optional<NextStep> planned() {
            return Optional.ofNullable(nextStep).map(NextStepInput::toNextStep);
        }
    }

    /**
     * A move to another stage.
     *
     * @param date not before the last move and not after today; today when absent
     * @param nextStep the usual when absent
     */
    @Schema(name = "PipelineCardMove")
    record Move(
            @NotNull UUID stageId,
            @BusinessDate LocalDate date,

            @Size(min = 1, max = 500) @PlainText String reason,

            @Valid NextStepInput nextStep) {
        Optional<NextStep> planned() {
            return Optional.ofNullable(nextStep).map(NextStepInput::toNextStep);
        }
    }

    /** Who looks after a card, and what is next. */
    @Schema(name = "PipelineCardPlan")
    record Plan(
            @NotNull @Size(min = 1, max = LONGEST_OWNER) @PlainLine
            String owner,

            @NotNull @Valid NextStepInput nextStep) {}

    /** Why a card is taken off. */
    @Schema(name = "PipelineCardRemoval")
    record TakeOff(@Size(min = 1, max = 500) @PlainText String reason) {}
}
