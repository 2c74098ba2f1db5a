package nl.hoofdzaakwerk.employer.pipeline.own;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.own.model.Definition;
import nl.hoofdzaakwerk.employer.pipeline.own.model.OwnStage;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What a pipeline is called and consists of, from a day on; the newest valid one holds. */
@Entity
@Table(name = "own_pipeline_definition")
class OwnPipelineDefinition {
    @Id
    UUID id;

    UUID pipelineId;
    String organisation;
    String name;
    LocalDate validFrom;
    String recordedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "own_pipeline_stage", joinColumns = @JoinColumn(name = "definition_id"))
    @OrderColumn(name = "place")
    List<Stage> stages = new ArrayList<>();

    /** A stage in its place. */
    @Embeddable
    record Stage(
            @Column(name = "stage_id") UUID stageId,
            @Column(name = "name") String name,
            @Column(name = "target_days") int targetDays) {}

    protected OwnPipelineDefinition() {}

    OwnPipelineDefinition(UUID id, UUID pipelineId, Definition definition, Caller by, LocalDate validFrom) {
        this.id = id;
        this.pipelineId = pipelineId;
        this.organisation = by.organisation().value();
        this.name = definition.name();
        this.validFrom = validFrom;
        this.recordedBy = by.username();
        definition.stages().forEach(stage -> stages.add(new Stage(stage.id(), stage.name(), stage.targetDays())));
    }

    Definition definition() {
        return new Definition(
                name,
                stages.stream()
                        .map(stage -> new OwnStage(stage.stageId(), stage.name(), stage.targetDays()))
                        .toList());
    }
}
