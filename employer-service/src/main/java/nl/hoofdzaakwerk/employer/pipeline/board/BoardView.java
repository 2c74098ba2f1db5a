package nl.hoofdzaakwerk.employer.pipeline.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.DueDays;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The stages of a pipeline in order, with the cards that stand there (rule P7). */
@Schema(name = "PipelineBoard")
record BoardView(List<Column> stages) {
    /**
     * A stage with its first cards, those that stand there longest first.
     *
     * @param stage the stage's name in the main pipeline, its id in an own one
     * @param name as the organisation calls it; absent in the main pipeline
     * @param targetDays after how many days a card rots
     * @param count how many cards stand there, shown or not
     * @param next what to pass as {@code after}, together with this stage, for the cards that follow; null at the end
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BoardStage")
    record Column(
            String stage,
            String name,
            int targetDays,
            long count,
            List<Card> cards,
            @JsonInclude UUID next) {}

    /**
     * A card.
     *
     * @param id of the card; in the main pipeline that of the employer
     * @param owner absent while nobody looks after it
     * @param daysInStage whole days
     * @param nextStep absent where the contact has ended
     * @param daysOverdue whole days since the due date of the next step; 0 when it is in time
     * @param rottingSince first day on which the card was rotten; absent when it is not
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BoardCard")
    record Card(
            UUID id,
            UUID employerId,
            String name,
            String municipality,
            String owner,
            LocalDate stageSince,
            long daysInStage,
            NextStepInput nextStep,
            long daysOverdue,
            boolean rotting,
            LocalDate rottingSince) {
        static Card of(BoardRows.Row row, Optional<LocalDate> rottingSince, LocalDate today) {
            return new Card(
                    row.id(),
                    row.employerId(),
                    row.name(),
                    row.municipality(),
                    row.owner(),
                    row.stageSince(),
                    ChronoUnit.DAYS.between(row.stageSince(), today),
                    row.nextStep().map(NextStepInput::of).orElse(null),
                    row.nextStep()
                            .map(step -> DueDays.overdue(step.dueDate(), today))
                            .orElse(0L),
                    rottingSince.isPresent(),
                    rottingSince.orElse(null));
        }
    }
}
