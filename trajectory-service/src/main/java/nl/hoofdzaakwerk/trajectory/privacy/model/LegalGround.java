package nl.hoofdzaakwerk.trajectory.privacy.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** Why a receiver may have a candidate's data for a purpose, and how long (G1). Withdrawn once, never deleted. */
@Entity
public class LegalGround {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID candidateId;
    private OrganisationAlias organisation;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private String receiver;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private String recordedBy;
    private Instant recordedAt;
    private Instant withdrawnAt;
    private String withdrawnBy;
    private String withdrawnReason;

    protected LegalGround() {}

    /**
     * What is allowed.
     *
     * @param receiver {@code matching-service}, or the alias of an organisation
     * @param validUntil last day; empty without an end
     */
    public record Terms(
            Purpose purpose, Ground ground, String receiver, LocalDate validFrom, Optional<LocalDate> validUntil) {
        public Terms {
            if (validUntil.filter(end -> end.isBefore(validFrom)).isPresent()) {
                throw new IllegalArgumentException("legal ground ends before it starts");
            }
        }
    }

    /** Records a ground for a candidate of this treating organisation. */
    public LegalGround(
            UUID id, UUID candidateId, OrganisationAlias organisation, Terms terms, String recordedBy, Instant now) {
        this.id = id;
        this.candidateId = candidateId;
        this.organisation = organisation;
        this.purpose = terms.purpose();
        this.ground = terms.ground();
        this.receiver = terms.receiver();
        this.validFrom = terms.validFrom();
        this.validUntil = terms.validUntil().orElse(null);
        this.recordedBy = recordedBy;
        this.recordedAt = now;
    }

    /** Stops it for good. */
    public void withdraw(String by, String reason, Instant now) {
        if (withdrawnAt != null) {
            throw new IllegalStateException("legal ground " + id + " is withdrawn already");
        }
        withdrawnAt = now;
        withdrawnBy = by;
        withdrawnReason = reason;
    }

    /** Whether it allows anything on that day. */
    public boolean holdsOn(LocalDate day) {
        return withdrawnAt == null && !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
    }

    public UUID id() {
        return id;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public Terms terms() {
        return new Terms(purpose, ground, receiver, validFrom, Optional.ofNullable(validUntil));
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    public Optional<String> withdrawnReason() {
        return Optional.ofNullable(withdrawnReason);
    }
}
