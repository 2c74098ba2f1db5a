package nl.hoofdzaakwerk.employer.pipeline.own;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.own.model.PipelineCard;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An employer on a pipeline of the caller's organisation.
 *
 * @param stageSince day on which it came into its stage
 * @param nextStep absent once it was taken off
 * @param takenOffDate absent while it is on the board
 * @param moves newest first, at most 50
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PipelineCard")
record CardView(
        UUID id,
        UUID pipelineId,
        UUID employerId,
        UUID stageId,
        LocalDate stageSince,
        String owner,
        NextStepInput nextStep,
        LocalDate putOnDate,
        LocalDate takenOffDate,
        List<MoveView> moves) {

    /**
     * A move.
     *
     * @param from absent where the card was put on
     * @param to absent where it was taken off
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PipelineCardMoved")
    record MoveView(UUID from, UUID to, LocalDate date, String reason, String movedBy, Instant recordedAt) {
        static MoveView of(PipelineCardMove move) {
            return new MoveView(
                    move.fromStage, move.toStage, move.moveDate, move.reason, move.movedBy, move.recordedAt);
        }
    }

    static CardView of(PipelineCard card, List<PipelineCardMove> moves) {
        return new CardView(
                card.id(),
                card.pipelineId(),
                card.employerId(),
                card.stageId(),
                card.stageSince(),
                card.owner(),
                card.nextStep().map(NextStepInput::of).orElse(null),
                card.putOn(),
                card.takenOffOn().orElse(null),
                moves.stream().map(MoveView::of).toList());
    }
}
