package nl.hoofdzaakwerk.trajectory.privacy.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/** A demand to be erased and what became of it (X6). Outlives the person; holds no name. */
@Entity
public class Erasure {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID candidateId;
    private OrganisationAlias organisation;

    @Enumerated(EnumType.STRING)
    private ErasureCause cause;

    @Enumerated(EnumType.STRING)
    private ErasureState state;

    private String requestedBy;
    private Instant requestedAt;
    private String decidedBy;
    private Instant decidedAt;

    @Enumerated(EnumType.STRING)
    private RefusalReason refusalReason;

    private Instant carriedOutAt;
    private Instant confirmedAt;

    @Embedded
    private NextStep nextStep;

    protected Erasure() {}

    /** Whom it is about, why, and who asks. */
    public record Demand(UUID candidateId, OrganisationAlias organisation, ErasureCause cause, String by) {}

    /** Demands erasure; the privacy officer decides. */
    public Erasure(UUID id, Demand demand, NextStep nextStep, Instant now) {
        this.id = id;
        this.candidateId = demand.candidateId();
        this.organisation = demand.organisation();
        this.cause = demand.cause();
        this.state = ErasureState.REQUESTED;
        this.requestedBy = demand.by();
        this.requestedAt = now;
        this.nextStep = nextStep;
    }

    /** Keeps the person's data, for a reason in law. */
    public void refuse(RefusalReason reason, String by, Instant now) {
        decide(by, now);
        state = ErasureState.REFUSED;
        refusalReason = reason;
        nextStep = null;
    }

    /** Erased here, in the same transaction; other services are told. */
    public void carryOut(String by, NextStep waitForServices, Instant now) {
        decide(by, now);
        state = ErasureState.RUNNING;
        carriedOutAt = now;
        nextStep = waitForServices;
    }

    /** Every service confirmed. */
    public void confirm(Instant latest) {
        state = ErasureState.DONE;
        confirmedAt = latest;
        nextStep = null;
    }

    /** Says what happens next (P6); {@link ErasurePolicy} has said it may. */
    public void next(NextStep step) {
        nextStep = step;
    }

    private void decide(String by, Instant now) {
        if (state != ErasureState.REQUESTED) {
            throw new IllegalStateException("erasure " + id + " is " + state);
        }
        decidedBy = by;
        decidedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public OrganisationAlias organisation() {
        return organisation;
    }

    public ErasureCause cause() {
        return cause;
    }

    public ErasureState state() {
        return state;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<RefusalReason> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }

    public Optional<Instant> carriedOutAt() {
        return Optional.ofNullable(carriedOutAt);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** Empty once done or refused. */
    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }
}
