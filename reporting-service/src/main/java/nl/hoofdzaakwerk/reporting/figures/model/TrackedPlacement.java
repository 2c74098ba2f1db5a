package nl.hoofdzaakwerk.reporting.figures.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.TrajectoryPlaced;

/** Work within a trajectory. Until its begin is heard of, it has an end or a durability but no kind and start. */
@Entity
@Table(name = "placement_fact")
class TrackedPlacement {
    @Id
    private UUID id;

    private UUID pseudonym;

    @Enumerated(EnumType.STRING)
    private PlacementKind kind;

    private Integer hoursPerWeek;
    private LocalDate startDate;
    private LocalDate sustainedOn;
    private LocalDate endDate;

    protected TrackedPlacement() {}

    TrackedPlacement(UUID id, UUID pseudonym) {
        this.id = id;
        this.pseudonym = pseudonym;
    }

    boolean isKnownAs(UUID other) {
        return other.equals(pseudonym);
    }

    void began(TrajectoryPlaced placed) {
        kind = placed.kind();
        hoursPerWeek = placed.hoursPerWeek();
        startDate = placed.startDate();
    }

    void sustained(LocalDate day) {
        sustainedOn = day;
    }

    void sustainabilityRevoked(LocalDate told) {
        if (told.equals(sustainedOn)) {
            sustainedOn = null;
        }
    }

    void ended(LocalDate day) {
        endDate = day;
    }

    Optional<LocalDate> sustainedOn() {
        return Optional.ofNullable(sustainedOn);
    }

    void forget() {
        pseudonym = null;
        hoursPerWeek = null;
        startDate = TrackedTrajectory.firstDayOfYear(startDate);
        sustainedOn = TrackedTrajectory.firstDayOfYear(sustainedOn);
        endDate = TrackedTrajectory.firstDayOfYear(endDate);
    }
}
