package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.placement.model.HeldWith;

/** A talk during work (A5); what was said is not kept here. */
@Entity
class PlacementCheckIn {
    @Id
    private UUID id;

    private UUID placementId;
    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private HeldWith heldWith;

    private String recordedBy;
    private Instant recordedAt;

    protected PlacementCheckIn() {}

    PlacementCheckIn(
            UUID id, UUID placementId, LocalDate heldOn, HeldWith heldWith, String recordedBy, Instant recordedAt) {
        this.id = id;
        this.placementId = placementId;
        this.heldOn = heldOn;
        this.heldWith = heldWith;
        this.recordedBy = recordedBy;
        this.recordedAt = recordedAt;
    }

    UUID id() {
        return id;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    HeldWith heldWith() {
        return heldWith;
    }

    String recordedBy() {
        return recordedBy;
    }
}
