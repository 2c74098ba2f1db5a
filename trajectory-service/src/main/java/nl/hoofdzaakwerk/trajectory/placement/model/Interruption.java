package nl.hoofdzaakwerk.trajectory.placement.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A time in which a job stands still; the placement goes on. */
@Entity
@Table(name = "placement_interruption")
public class Interruption {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private InterruptionKind kind;

    private LocalDate fromDate;
    private LocalDate untilDate;
    private String recordedBy;
    private Instant recordedAt;

    protected Interruption() {}

    public Interruption(UUID id, InterruptionKind kind, Period period, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.kind = kind;
        this.fromDate = period.from();
        this.untilDate = period.until().orElse(null);
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    /** The last day of one that went on until now. */
    void close(LocalDate lastDay) {
        if (untilDate != null) {
            throw new IllegalStateException("interruption " + id + " was over already");
        }
        untilDate = lastDay;
    }

    public UUID id() {
        return id;
    }

    public InterruptionKind kind() {
        return kind;
    }

    public Period period() {
        return new Period(fromDate, Optional.ofNullable(untilDate));
    }

    /** Whether no end is known. */
    public boolean goesOn() {
        return untilDate == null;
    }
}
