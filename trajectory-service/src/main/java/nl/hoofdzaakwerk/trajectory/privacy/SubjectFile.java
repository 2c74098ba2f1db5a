package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** All this service holds about a person at one moment, kept for a short time (AVG 15 and 20). */
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

    protected SubjectFile() {}

    /** Whose file, for whom. */
    record Request(UUID candidateId, OrganisationAlias organisation, String by) {}

    SubjectFile(UUID id, Request request, Instant now, Instant expiresAt, String content) {
        this.id = id;
        this.candidateId = request.candidateId();
        this.organisation = request.organisation();
        this.requestedBy = request.by();
        this.requestedAt = now;
        this.expiresAt = expiresAt;
        this.content = content;
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

    /** JSON: sections in order, each a list of objects. */
    String content() {
        return content;
    }
}
