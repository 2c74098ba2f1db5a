package nl.hoofdzaakwerk.employer.pipeline.own;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A pipeline of the caller's organisation, as it was defined on a day.
 *
 * @param validFrom day from which this definition holds
 */
@Schema(name = "OwnPipeline")
record OwnPipelineView(UUID id, String name, LocalDate validFrom, List<StageView> stages) {
    /** @param targetDays how many days a card may stay before it rots */
    @Schema(name = "OwnStage")
    record StageView(UUID id, String name, int targetDays) {}

    static OwnPipelineView of(OwnPipelineDefinition definition) {
        return new OwnPipelineView(
                definition.pipelineId,
                definition.name,
                definition.validFrom,
                definition.stages.stream()
                        .map(stage -> new StageView(stage.stageId(), stage.name(), stage.targetDays()))
                        .toList());
    }
}
