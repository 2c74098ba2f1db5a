package nl.hoofdzaakwerk.trajectory.transfer.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/**
 * A candidate who goes from one GGZ institution to another. The sender asks; the receiver accepts and has the candidate
 * from that moment on, or says why not; the sender can take it back until then. The receiver tells when care and
 * guidance go on, and then it is done.
 */
@Entity
@Table(name = "candidate_transfer")
public class Transfer {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID candidateId;
    private OrganisationAlias sender;
    private OrganisationAlias receiver;
    private OrganisationAlias organisation;
    private String owner;

    @Enumerated(EnumType.STRING)
    private TransferState state;

    @Enumerated(EnumType.STRING)
    private TransferRefusal reason;

    @Embedded
    private NextStep nextStep;

    private String requestedBy;
    private Instant requestedAt;
    private Instant answeredAt;
    private Instant doneAt;

    protected Transfer() {}

    /** From which institution to which. */
    public record Parties(OrganisationAlias sender, OrganisationAlias receiver) {}

    /**
     * Asks; {@link TransferPolicy} has said it may.
     *
     * @param requestedBy user of the sender, who follows it until it is answered
     */
    public Transfer(UUID id, UUID candidateId, Parties parties, String requestedBy, NextStep nextStep, Instant now) {
        this.id = id;
        this.candidateId = candidateId;
        this.sender = parties.sender();
        this.receiver = parties.receiver();
        this.organisation = parties.sender();
        this.owner = requestedBy;
        this.state = TransferState.REQUESTED;
        this.requestedBy = requestedBy;
        this.nextStep = nextStep;
        this.requestedAt = now;
    }

    /** The receiver takes over; the file has moved with it. */
    public void accept(String newOwner, NextStep next, Instant now) {
        answer(TransferState.ACCEPTED, now);
        organisation = receiver;
        owner = newOwner;
        nextStep = next;
    }

    /** The receiver does not take over. */
    public void reject(TransferRefusal why, Instant now) {
        answer(TransferState.REJECTED, now);
        reason = why;
        nextStep = null;
    }

    /** The sender takes it back. */
    public void revoke(Instant now) {
        answer(TransferState.REVOKED, now);
        nextStep = null;
    }

    /** Care and guidance go on with the receiver. */
    public void complete(Instant now) {
        move(TransferState.DONE);
        nextStep = null;
        doneAt = now;
    }

    /** Says what happens next (P6). */
    public void next(NextStep step) {
        nextStep = step;
    }

    private void answer(TransferState next, Instant now) {
        move(next);
        answeredAt = now;
    }

    private void move(TransferState next) {
        if (!TransferLifeCycle.allows(state, next)) {
            throw new IllegalStateException("transfer " + id + " cannot go from " + state + " to " + next);
        }
        state = next;
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

    public OrganisationAlias sender() {
        return sender;
    }

    public OrganisationAlias receiver() {
        return receiver;
    }

    /** In whose hands the next step is. */
    public OrganisationAlias organisation() {
        return organisation;
    }

    /** The user who takes the next step. */
    public String owner() {
        return owner;
    }

    public TransferState state() {
        return state;
    }

    public Optional<TransferRefusal> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> doneAt() {
        return Optional.ofNullable(doneAt);
    }
}
