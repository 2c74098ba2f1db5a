package nl.hoofdzaakwerk.employer.commitment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.commitment.model.Bucket;
import nl.hoofdzaakwerk.employer.commitment.model.Commitment;
import nl.hoofdzaakwerk.employer.commitment.model.Entry;
import nl.hoofdzaakwerk.employer.commitment.model.EntryKind;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** An entry as it is kept for good: what moved, when, and what or who made it. */
@Entity
@Table(name = "commitment_entry")
class CommitmentEntry {
    @Id
    UUID id;

    UUID commitmentId;
    UUID employerId;
    String region;

    @Enumerated(EnumType.STRING)
    EntryKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "from_bucket")
    Bucket from;

    @Enumerated(EnumType.STRING)
    @Column(name = "to_bucket")
    Bucket to;

    int places;
    LocalDate entryDate;
    UUID vacancyId;
    UUID matchId;
    UUID placementId;
    String reason;
    String organisation;
    String notedBy;
    Instant recordedAt;

    protected CommitmentEntry() {}

    CommitmentEntry(UUID id, Commitment commitment, Entry entry, LocalDate date, Instant recordedAt) {
        this.id = id;
        this.commitmentId = commitment.id();
        this.employerId = commitment.employerId();
        this.region = commitment.region().value();
        this.kind = entry.kind();
        this.from = entry.from().orElse(null);
        this.to = entry.to().orElse(null);
        this.places = entry.places();
        this.entryDate = date;
        this.recordedAt = recordedAt;
    }

    CommitmentEntry by(Caller caller, String why) {
        organisation = caller.organisation().value();
        notedBy = caller.username();
        reason = why;
        return this;
    }

    CommitmentEntry through(UUID vacancy, UUID match, UUID placement) {
        vacancyId = vacancy;
        matchId = match;
        placementId = placement;
        return this;
    }
}
