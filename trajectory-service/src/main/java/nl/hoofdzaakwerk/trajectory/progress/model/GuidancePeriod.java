package nl.hoofdzaakwerk.trajectory.progress.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/** Who guided a trajectory, and when; it outlives every hand-over (A15). */
@Entity
public class GuidancePeriod {
    @Id
    private UUID id;

    private UUID trajectoryId;
    private String coach;
    private LocalDate fromDate;
    private LocalDate untilDate;
    private String handedOverBy;
    private OrganisationAlias organisation;

    protected GuidancePeriod() {}

    /** Of the coach who starts; later ones are written as the guidance is passed on. */
    public GuidancePeriod(UUID id, UUID trajectoryId, String coach, LocalDate from) {
        this.id = id;
        this.trajectoryId = trajectoryId;
        this.coach = coach;
        this.fromDate = from;
    }

    /** The guidance began on another day than was recorded. */
    public void startOn(LocalDate day) {
        fromDate = day;
    }

    public String coach() {
        return coach;
    }

    public LocalDate from() {
        return fromDate;
    }

    /** The day it was passed on or ended. */
    public Optional<LocalDate> until() {
        return Optional.ofNullable(untilDate);
    }

    /** Where the coach worked, once the guidance goes on in another organisation (P1). */
    public Optional<OrganisationAlias> organisation() {
        return Optional.ofNullable(organisation);
    }

    public Optional<String> handedOverBy() {
        return Optional.ofNullable(handedOverBy);
    }
}
