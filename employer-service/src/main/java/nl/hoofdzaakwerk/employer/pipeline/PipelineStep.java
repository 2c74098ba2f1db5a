package nl.hoofdzaakwerk.employer.pipeline;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.pipeline.model.ContactChannel;
import nl.hoofdzaakwerk.employer.pipeline.model.Pipeline;
import nl.hoofdzaakwerk.employer.pipeline.model.StageChange;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOrigin;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** A step as it is kept for good: what changed, when, how and by whom. */
@Entity
@Table(name = "pipeline_step")
class PipelineStep {
    @Id
    UUID id;

    UUID employerId;
    String region;

    @Enumerated(EnumType.STRING)
    PipelineStage fromStage;

    @Enumerated(EnumType.STRING)
    PipelineStage toStage;

    LocalDate stepDate;

    @Enumerated(EnumType.STRING)
    StepOrigin origin;

    @Enumerated(EnumType.STRING)
    ContactChannel how;

    String reason;
    String organisation;
    String takenBy;
    Instant recordedAt;

    protected PipelineStep() {}

    PipelineStep(UUID id, Pipeline pipeline, StageChange change, Optional<Caller> by, Instant recordedAt) {
        this.id = id;
        this.employerId = pipeline.employerId();
        this.region = pipeline.region().value();
        this.fromStage = change.from().orElse(null);
        this.toStage = change.to();
        this.stepDate = change.date();
        this.origin = change.origin();
        this.how = change.how().orElse(null);
        this.reason = change.reason().orElse(null);
        this.organisation = by.map(caller -> caller.organisation().value()).orElse(null);
        this.takenBy = by.map(Caller::username).orElse(null);
        this.recordedAt = recordedAt;
    }
}
