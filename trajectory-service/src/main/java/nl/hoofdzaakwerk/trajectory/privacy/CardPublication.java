package nl.hoofdzaakwerk.trajectory.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.privacy.model.CardDecision;
import nl.hoofdzaakwerk.trajectory.privacy.model.CardFacts;
import nl.hoofdzaakwerk.trajectory.privacy.model.Ground;

/** What matching was last told about a candidate. */
@Entity
class CardPublication {
    @Id
    private UUID candidateId;

    private boolean published;
    private Long candidateVersion;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    private LocalDate validUntil;
    private Integer hoursAtWork;
    private Instant changedAt;

    protected CardPublication() {}

    CardPublication(UUID candidateId, Instant now) {
        this.candidateId = candidateId;
        this.changedAt = now;
    }

    boolean isPublished() {
        return published;
    }

    /** Whether matching already has exactly this. */
    boolean tells(long version, CardDecision.Publish now) {
        CardFacts.HeldGround held = now.ground();
        return published
                && candidateVersion == version
                && Objects.equals(hoursAtWork, now.hoursAtWork())
                && ground == held.ground()
                && Objects.equals(validUntil, held.validUntil().orElse(null));
    }

    void publish(long version, CardDecision.Publish told, Instant now) {
        CardFacts.HeldGround held = told.ground();
        published = true;
        candidateVersion = version;
        hoursAtWork = told.hoursAtWork();
        ground = held.ground();
        validUntil = held.validUntil().orElse(null);
        changedAt = now;
    }

    void withdraw(Instant now) {
        published = false;
        candidateVersion = null;
        hoursAtWork = null;
        ground = null;
        validUntil = null;
        changedAt = now;
    }
}
