package nl.hoofdzaakwerk.trajectory.plan.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** A plan within a trajectory (A18): agreed, reviewed and agreed anew as often as needed, closed once. */
@Entity
public class TrajectoryPlan {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID trajectoryId;
    private UUID candidateId;
    private OrganisationAlias organisation;
    private OrganisationAlias treatingOrganisation;
    private String owner;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @Enumerated(EnumType.STRING)
    private PlanState state;

    private String content;
    private String[] agreedBy;
    private LocalDate agreedOn;
    private LocalDate reviewDate;
    private LocalDate reviewedOn;
    private LocalDate alignedOn;
    private LocalDate closedOn;
    private String closedReason;

    @Embedded
    private NextStep nextStep;

    private Instant recordedAt;

    protected TrajectoryPlan() {}

    /** @param owner who looks after a treatment plan; a reintegration plan is the coach's */
    public TrajectoryPlan(
            UUID id,
            Trajectory trajectory,
            PlanKind kind,
            String owner,
            Agreement agreement,
            NextStep nextStep,
            Instant now) {
        this.id = id;
        this.trajectoryId = trajectory.id();
        this.candidateId = trajectory.candidateId();
        this.treatingOrganisation = trajectory.treatingOrganisation();
        this.kind = kind;
        this.organisation = switch (kind) {
            case TREATMENT -> trajectory.treatingOrganisation();
            case REINTEGRATION -> trajectory.organisation();
        };
        this.owner = switch (kind) {
            case TREATMENT -> owner;
            case REINTEGRATION -> trajectory.coach();
        };
        this.state = PlanState.OPEN;
        this.recordedAt = now;
        agree(agreement, nextStep);
    }

    /** Looks at it again; what was agreed then holds from now on. {@link PlanPolicy} has said it may. */
    public void review(Agreement anew, NextStep step) {
        requireOpen();
        reviewedOn = anew.agreedOn();
        agree(anew, step);
    }

    private void agree(Agreement agreement, NextStep step) {
        content = agreement.content();
        agreedBy = agreement.agreedBy().stream().map(PlanParty::name).toArray(String[]::new);
        agreedOn = agreement.agreedOn();
        reviewDate = agreement.reviewDate();
        alignedOn = null;
        nextStep = step;
    }

    /** Notes that it was laid beside the treatment plan; {@link PlanPolicy} has said it may. */
    public void align(LocalDate day) {
        requireOpen();
        alignedOn = day;
    }

    /** {@link PlanPolicy} has said it may. */
    public void close(LocalDate day, String reason) {
        requireOpen();
        state = PlanState.CLOSED;
        closedOn = day;
        closedReason = reason;
        nextStep = null;
    }

    public void next(NextStep step) {
        requireOpen();
        nextStep = step;
    }

    private void requireOpen() {
        if (!state.isOpen()) {
            throw new IllegalStateException("plan " + id + " is closed");
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID trajectoryId() {
        return trajectoryId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public PlanKind kind() {
        return kind;
    }

    public PlanState state() {
        return state;
    }

    /** What holds now. */
    public Agreement agreement() {
        return new Agreement(
                content, Stream.of(agreedBy).map(PlanParty::valueOf).toList(), agreedOn, reviewDate);
    }

    public Optional<LocalDate> reviewedOn() {
        return Optional.ofNullable(reviewedOn);
    }

    /** When it was laid beside the treatment plan, since it was last agreed. */
    public Optional<LocalDate> alignedOn() {
        return Optional.ofNullable(alignedOn);
    }

    public Optional<LocalDate> closedOn() {
        return Optional.ofNullable(closedOn);
    }

    public Optional<String> closedReason() {
        return Optional.ofNullable(closedReason);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }
}
