package nl.hoofdzaakwerk.trajectory.progress.model;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** Something done for a trajectory, with whom and when (A17); recorded once. */
@Entity
public class Contact {
    @Id
    private UUID id;

    private UUID trajectoryId;
    private OrganisationAlias organisation;

    @Embedded
    private What what;

    private String note;
    private String recordedBy;
    private Instant recordedAt;

    protected Contact() {}

    /** @param outsideOffice whether it was not in an office */
    @Embeddable
    public record What(
            @Enumerated(EnumType.STRING) ContactKind kind,
            @Column(name = "contact_date") LocalDate date,
            boolean faceToFace,
            boolean outsideOffice) {}

    public Contact(
            UUID id, Trajectory trajectory, What what, Optional<String> note, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.trajectoryId = trajectory.id();
        this.organisation = trajectory.organisation();
        this.what = what;
        this.note = note.orElse(null);
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID trajectoryId() {
        return trajectoryId;
    }

    public What what() {
        return what;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public String recordedBy() {
        return recordedBy;
    }
}
