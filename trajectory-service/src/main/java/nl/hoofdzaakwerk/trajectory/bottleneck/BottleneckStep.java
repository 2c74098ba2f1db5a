package nl.hoofdzaakwerk.trajectory.bottleneck;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.Bottleneck;
import nl.hoofdzaakwerk.trajectory.bottleneck.model.BottleneckState;

/** Something that was done with a bottleneck. */
@Entity
class BottleneckStep {
    @Id
    private UUID id;

    private UUID bottleneckId;

    @Enumerated(EnumType.STRING)
    private BottleneckState state;

    private String note;
    private OrganisationAlias organisation;
    private String takenBy;
    private Instant takenAt;

    protected BottleneckStep() {}

    /** @param about as it is after the step */
    BottleneckStep(UUID id, Bottleneck about, String note, Caller caller, Instant now) {
        this.id = id;
        this.bottleneckId = about.id();
        this.state = about.state();
        this.note = note;
        this.organisation = caller.organisation();
        this.takenBy = caller.user();
        this.takenAt = now;
    }

    BottleneckState state() {
        return state;
    }

    Optional<String> note() {
        return Optional.ofNullable(note);
    }

    OrganisationAlias organisation() {
        return organisation;
    }

    Instant takenAt() {
        return takenAt;
    }
}
