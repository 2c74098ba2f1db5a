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
import nl.hoofdzaakwerk.employer.pipeline.model.EndingReason;
import nl.hoofdzaakwerk.employer.pipeline.model.Pipeline;
import nl.hoofdzaakwerk.employer.pipeline.model.StageChange;
import nl.hoofdzaakwerk.employer.pipeline.model.StepOrigin;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** A step as it is kept for good: what changed, when, how and by whom; or what corrects one. */
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

    @Enumerated(EnumType.STRING)
    EndingReason reasonCode;

    /** The first entry of the step that this one corrects; null for a first entry. */
    UUID corrects;

    @Enumerated(EnumType.STRING)
    CorrectionKind correction;

    String correctionReason;
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
        this.reason = change.ending().words().orElse(null);
        this.reasonCode = change.ending().code().orElse(null);
        this.organisation = by.map(caller -> caller.organisation().value()).orElse(null);
        this.takenBy = by.map(Caller::username).orElse(null);
        this.recordedAt = recordedAt;
    }

    /** What a step should have been, or that it should not have been; it keeps the rest of what it corrects. */
    PipelineStep(UUID id, PipelineStep wrong, CorrectionBody body, Caller by, Instant recordedAt) {
        this.id = id;
        this.employerId = wrong.employerId;
        this.region = wrong.region;
        this.corrects = wrong.root();
        this.correction = body.kind();
        this.correctionReason = body.why().strip();
        this.toStage = body.to() == null ? wrong.toStage : body.to();
        this.stepDate = body.date() == null ? wrong.stepDate : body.date();
        this.how = body.how() == null ? wrong.how : body.how();
        this.origin = wrong.origin;
        this.reason = wrong.reason;
        this.reasonCode = wrong.reasonCode;
        this.organisation = by.organisation().value();
        this.takenBy = by.username();
        this.recordedAt = recordedAt;
    }

    /** The first entry of this step. */
    UUID root() {
        return corrects == null ? id : corrects;
    }
}
