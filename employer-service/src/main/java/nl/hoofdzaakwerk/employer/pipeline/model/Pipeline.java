package nl.hoofdzaakwerk.employer.pipeline.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * The contact of a region's organisations with one employer. It starts as a prospect and moves by dated steps along
 * {@link StageTransitions}; vacancies and placements move it too. As long as the contact is not lost, something is next
 * and has a due date (rule P6).
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

    @Column(insertable = false, updatable = false)
    private String organisation;

    @Column(insertable = false, updatable = false)
    private String owner;

    @Column(insertable = false, updatable = false)
    private boolean merged;

    @Column(insertable = false, updatable = false)
    private LocalDate lastContactOn;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected Pipeline() {}

    /** @param rules what holds in the region today */
    public Pipeline(
            UUID employerId, RegionCode region, boolean newToTargetGroup, LocalDate knownSince, StageRules rules) {
        this.employerId = employerId;
        this.region = region.value();
        this.newToTargetGroup = newToTargetGroup;
        this.stage = PipelineStage.PROSPECT;
        this.stageSince = knownSince;
        this.nextStep = usual(rules);
    }

    /** The change that made this employer a prospect. */
    public StageChange firstStep() {
        return new StageChange(
                Optional.empty(),
                PipelineStage.PROSPECT,
                stageSince,
                StepOrigin.REGISTRATION,
                Optional.empty(),
                Ending.NONE);
    }

    /** Takes a step that a person reports, or says by which part of D1 it cannot be. */
    public StepOutcome report(ReportedStep step, StageRules rules) {
        var reasons = refusals(step, rules.today());
        if (!reasons.isEmpty()) {
            return new StepOutcome.Refused(reasons);
        }
        var change = move(
                step.to(),
                step.date(),
                StepOrigin.CONTACT,
                Optional.of(step.how()),
                step.ending().coded());
        nextStep = step.nextStep().orElseGet(() -> usual(rules));
        return new StepOutcome.Taken(change);
    }

    /**
     * Follows a fact the platform knows. A fact may become known late or ahead of its day: the step is then dated
     * within the days between the last step and today.
     *
     * @return empty when the fact does not move this employer
     */
    public Optional<StageChange> follow(StepOrigin fact, PipelineStage to, LocalDate factDate, StageRules rules) {
        if (!StageTransitions.brings(fact, stage, to)) {
            return Optional.empty();
        }
        var today = rules.today();
        var notAhead = factDate.isAfter(today) ? today : factDate;
        var date = notAhead.isBefore(stageSince) ? stageSince : notAhead;
        var change = move(to, date, fact, Optional.empty(), Ending.NONE);
        nextStep = usual(rules);
        return Optional.of(change);
    }

    /**
     * Stands where the steps that hold after a correction lead.
     *
     * @return the stage it had before, when it has another one now
     */
    public Optional<PipelineStage> standAt(StepHistory.Recorded last, StageRules rules) {
        var before = stage;
        stage = last.to();
        stageSince = last.date();
        if (stage == before) {
            return Optional.empty();
        }
        nextStep = usual(rules);
        return Optional.of(before);
    }

    /**
     * Plans what is next (rule P6).
     *
     * @return empty when it was planned
     */
    public Optional<Refusal> plan(NextStep planned) {
        if (hasEnded(stage)) {
            return Optional.of(Refusal.of("", "P6", "contact-ended", stage));
        }
        nextStep = planned;
        return Optional.empty();
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
        if (StageTransitions.asksReason(step.to()) && !step.ending().tells()) {
            reasons.add(Refusal.of("/reason", RULE, "reason-missing", step.to()));
        }
        if (!StageTransitions.asksReason(step.to()) && step.ending().code().isPresent()) {
            reasons.add(Refusal.of("/reasonCode", RULE, "reason-needless", step.to()));
        }
        if (hasEnded(step.to()) && step.nextStep().isPresent()) {
            reasons.add(Refusal.of("/nextStep", "P6", "contact-ended", step.to()));
        }
        return reasons;
    }

    /** The end of the contact has no next step; a dormant contact has one, so that it is not forgotten. */
    private static boolean hasEnded(PipelineStage stage) {
        return stage == PipelineStage.LOST;
    }

    private NextStep usual(StageRules rules) {
        return rules.of(stage).nextStep(rules.today()).orElse(null);
    }

    private StageChange move(
            PipelineStage to, LocalDate date, StepOrigin origin, Optional<ContactChannel> how, Ending ending) {
        var change = new StageChange(Optional.of(stage), to, date, origin, how, ending);
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

    /** When somebody of the region last had contact, with any record of the family; empty before the first time. */
    public Optional<LocalDate> lastContactOn() {
        return Optional.ofNullable(lastContactOn);
    }

    public LocalDate stageSince() {
        return stageSince;
    }

    public boolean newToTargetGroup() {
        return newToTargetGroup;
    }

    /** Empty where the contact has ended. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    /** The user who keeps the contact; empty until somebody takes it. */
    public Optional<String> owner() {
        return Optional.ofNullable(owner);
    }

    public long version() {
        return version;
    }
}
