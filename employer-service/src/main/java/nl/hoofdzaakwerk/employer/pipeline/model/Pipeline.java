package nl.hoofdzaakwerk.employer.pipeline.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * The contact of a region's organisations with one employer. It starts as a prospect and moves by dated steps along
 * {@link StageTransitions}; vacancies and placements move it too.
 */
@Entity
@Table(name = "pipeline")
public class Pipeline {
    private static final String RULE = "D1";

    @Id
    private UUID employerId;

    private String region;

    @Enumerated(EnumType.STRING)
    private PipelineStage stage;

    private LocalDate stageSince;

    private boolean newToTargetGroup;

    @Version
    private long version;

    /** For JPA. */
    protected Pipeline() {}

    public Pipeline(UUID employerId, RegionCode region, boolean newToTargetGroup, LocalDate knownSince) {
        this.employerId = employerId;
        this.region = region.value();
        this.newToTargetGroup = newToTargetGroup;
        this.stage = PipelineStage.PROSPECT;
        this.stageSince = knownSince;
    }

    /** The change that made this employer a prospect. */
    public StageChange firstStep() {
        return new StageChange(
                Optional.empty(),
                PipelineStage.PROSPECT,
                stageSince,
                StepOrigin.REGISTRATION,
                Optional.empty(),
                Optional.empty());
    }

    /** Takes a step that a person reports, or says by which part of D1 it cannot be. */
    public StepOutcome report(ReportedStep step, LocalDate today) {
        var reasons = refusals(step, today);
        if (!reasons.isEmpty()) {
            return new StepOutcome.Refused(reasons);
        }
        return new StepOutcome.Taken(
                move(step.to(), step.date(), StepOrigin.CONTACT, Optional.of(step.how()), step.reason()));
    }

    /**
     * Follows a fact the platform knows. A fact may become known late or ahead of its day: the step is then dated
     * within the days between the last step and today.
     *
     * @return empty when the fact does not move this employer
     */
    public Optional<StageChange> follow(StepOrigin fact, PipelineStage to, LocalDate factDate, LocalDate today) {
        if (!StageTransitions.brings(fact, stage, to)) {
            return Optional.empty();
        }
        var notAhead = factDate.isAfter(today) ? today : factDate;
        var date = notAhead.isBefore(stageSince) ? stageSince : notAhead;
        return Optional.of(move(to, date, fact, Optional.empty(), Optional.empty()));
    }

    /** Keeps in step with the employer's profile (rule D2). */
    public void startedWithoutExperience(boolean isNew) {
        newToTargetGroup = isNew;
    }

    private List<Refusal> refusals(ReportedStep step, LocalDate today) {
        var reasons = new ArrayList<Refusal>();
        if (!StageTransitions.after(stage).contains(step.to())) {
            reasons.add(Refusal.of("/to", RULE, "step-not-legal", stage, step.to(), StageTransitions.after(stage)));
        }
        if (step.date().isBefore(stageSince)) {
            reasons.add(Refusal.of("/date", RULE, "before-last-step", stageSince));
        }
        if (step.date().isAfter(today)) {
            reasons.add(Refusal.of("/date", RULE, "in-the-future", today));
        }
        if (StageTransitions.asksReason(step.to()) && step.reason().isEmpty()) {
            reasons.add(Refusal.of("/reason", RULE, "reason-missing", step.to()));
        }
        return reasons;
    }

    private StageChange move(
            PipelineStage to,
            LocalDate date,
            StepOrigin origin,
            Optional<ContactChannel> how,
            Optional<String> reason) {
        var change = new StageChange(Optional.of(stage), to, date, origin, how, reason);
        stage = to;
        stageSince = date;
        return change;
    }

    public UUID employerId() {
        return employerId;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public PipelineStage stage() {
        return stage;
    }

    public LocalDate stageSince() {
        return stageSince;
    }

    public boolean newToTargetGroup() {
        return newToTargetGroup;
    }
}
