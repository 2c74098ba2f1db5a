package nl.hoofdzaakwerk.trajectory.placement.model;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/** Whose work it is, where, and by which way it came: what never changes about a placement. */
@MappedSuperclass
public abstract class PlacementIdentity {
    @Id
    private UUID id;

    @Version
    private long version;

    private UUID trajectoryId;
    private UUID candidateId;

    @Column(updatable = false)
    private OrganisationAlias organisation;

    @Column(updatable = false)
    private String coach;

    private UUID employerId;
    private UUID vacancyId;
    private UUID matchId;
    private UUID previousPlacementId;

    @Column(updatable = false)
    private IscoCode occupation;

    private RegionCode region;

    protected PlacementIdentity() {}

    /** Where the work is, and by which vacancy and match it came, if by any, after which work, and what it is. */
    public record Origin(
            UUID employerId,
            Optional<UUID> vacancyId,
            Optional<UUID> matchId,
            Optional<UUID> previousPlacementId,
            Optional<IscoCode> occupation) {

        /** Work of which the occupation is not known. */
        public Origin(
                UUID employerId, Optional<UUID> vacancyId, Optional<UUID> matchId, Optional<UUID> previousPlacementId) {
            this(employerId, vacancyId, matchId, previousPlacementId, Optional.empty());
        }
    }

    /** The trajectory the work belongs to, and who guides it; a hand-over of the trajectory takes its work along. */
    public record Belonging(
            UUID trajectoryId, UUID candidateId, RegionCode region, OrganisationAlias organisation, String coach) {}

    PlacementIdentity(UUID id, Belonging belonging, Origin origin) {
        this.id = id;
        this.trajectoryId = belonging.trajectoryId();
        this.candidateId = belonging.candidateId();
        this.occupation = origin.occupation().orElse(null);
        this.region = belonging.region();
        this.organisation = belonging.organisation();
        this.coach = belonging.coach();
        this.employerId = origin.employerId();
        this.vacancyId = origin.vacancyId().orElse(null);
        this.matchId = origin.matchId().orElse(null);
        this.previousPlacementId = origin.previousPlacementId().orElse(null);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID trajectoryId() {
        return trajectoryId;
    }

    public UUID candidateId() {
        return candidateId;
    }

    public UUID employerId() {
        return employerId;
    }

    public Optional<UUID> vacancyId() {
        return Optional.ofNullable(vacancyId);
    }

    public Optional<UUID> matchId() {
        return Optional.ofNullable(matchId);
    }

    /** The work it came after (X5). */
    public Optional<UUID> previousPlacementId() {
        return Optional.ofNullable(previousPlacementId);
    }

    /** ISCO-08 code of the work; empty when it was not told. */
    public Optional<IscoCode> occupation() {
        return Optional.ofNullable(occupation);
    }

    public RegionCode region() {
        return region;
    }
}
