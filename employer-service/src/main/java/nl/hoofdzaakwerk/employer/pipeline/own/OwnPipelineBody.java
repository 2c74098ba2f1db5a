package nl.hoofdzaakwerk.employer.pipeline.own;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.own.model.Definition;
import nl.hoofdzaakwerk.employer.pipeline.own.model.OwnStage;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an own pipeline is called, and its stages in order. */
@Schema(name = "OwnPipelineDefinition")
record OwnPipelineBody(
        @NotNull @Size(max = Definition.LONGEST_NAME) @PlainLine
        String name,

        @NotNull @Size(min = Definition.FEWEST_STAGES, max = Definition.MOST_STAGES)
        List<@NotNull @Valid StageInput> stages) {

    /**
     * A stage.
     *
     * @param id of a stage the pipeline has already; absent for a new one
     * @param targetDays how many days a card may stay before it rots
     */
    @Schema(name = "OwnStageDefinition")
    record StageInput(
            UUID id,

            @NotNull @Size(max = OwnStage.LONGEST_NAME) @PlainLine
            String name,

            @NotNull @Min(1) @Max(OwnStage.MOST_DAYS) Integer targetDays) {}

    List<Definition.WantedStage> wanted() {
        return stages.stream()
                .map(stage ->
                        new Definition.WantedStage(Optional.ofNullable(stage.id()), stage.name(), stage.targetDays()))
                .toList();
    }
}
