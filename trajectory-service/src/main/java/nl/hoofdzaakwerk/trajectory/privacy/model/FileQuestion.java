package nl.hoofdzaakwerk.trajectory.privacy.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one service was asked for a person's file, under one pseudonym, and how far its answer is (G4). */
@Entity
@Table(name = "subject_file_question")
public class FileQuestion {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID fileId;
    private UUID candidateId;
    private String receiver;
    private Instant askedAt;
    private Integer partsTotal;
    private int partsArrived;
    private Instant answeredAt;

    protected FileQuestion() {}

    public FileQuestion(UUID id, UUID fileId, UUID candidateId, String receiver, Instant now) {
        this.id = id;
        this.fileId = fileId;
        this.candidateId = candidateId;
        this.receiver = receiver;
        this.askedAt = now;
    }

    /**
     * One more part of the answer, which did not come before.
     *
     * @param total parts of the whole answer
     * @param at when the service answered
     * @throws IllegalArgumentException when an earlier part told another total
     */
    public void arrived(int total, Instant at) {
        if (partsTotal != null && partsTotal != total) {
            throw new IllegalArgumentException("question " + id + " has an answer of " + partsTotal + " parts");
        }
        if (answeredAt != null) {
            throw new IllegalStateException("question " + id + " is answered already");
        }
        partsTotal = total;
        partsArrived++;
        if (partsArrived == partsTotal) {
            answeredAt = at;
        }
    }

    public UUID id() {
        return id;
    }

    public UUID fileId() {
        return fileId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    /** Service that was asked. */
    public String receiver() {
        return receiver;
    }

    public Instant askedAt() {
        return askedAt;
    }

    /** Empty until the last part came. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }
}
