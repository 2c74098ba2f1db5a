package nl.hoofdzaakwerk.trajectory.privacy;

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
import nl.hoofdzaakwerk.trajectory.privacy.model.SubjectFileState;

/**
 * All that is held about a person at one moment, kept for a short time; other services tell their part (AVG 15 and 20).
 */
@Entity
class SubjectFile {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID candidateId;
    private OrganisationAlias organisation;
    private String requestedBy;
    private Instant requestedAt;
    private Instant expiresAt;
    private String content;

    @Enumerated(EnumType.STRING)
    private SubjectFileState state;

    private Instant completedAt;

    @Embedded
    private NextStep nextStep;

    protected SubjectFile() {}

    /** Whose file, for whom. */
    record Request(UUID candidateId, OrganisationAlias organisation, String by) {}

    /** @param wait until other services have answered */
    SubjectFile(UUID id, Request request, Instant now, Instant expiresAt, String content, NextStep wait) {
        this.id = id;
        this.candidateId = request.candidateId();
        this.organisation = request.organisation();
        this.requestedBy = request.by();
        this.requestedAt = now;
        this.expiresAt = expiresAt;
        this.content = content;
        this.state = SubjectFileState.COLLECTING;
        this.nextStep = wait;
    }

    /** Every service that was asked has answered. */
    void complete(Instant at) {
        state = SubjectFileState.COMPLETE;
        completedAt = at;
        nextStep = null;
    }

    UUID id() {
        return id;
    }

    UUID candidateId() {
        return candidateId;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    SubjectFileState state() {
        return state;
    }

    Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    /** Empty once complete. */
    Optional<NextStep> nextStep() {
        return Optional.ofNullable(nextStep);
    }

    /** JSON: sections in order, each a list of objects. */
    String content() {
        return content;
    }
}
