package nl.hoofdzaakwerk.trajectory.funding.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/** X3: that the money of a trajectory ends, noted once. */
@Entity
public class FundingWarning {
    @Id
    private UUID id;

    private UUID requestId;
    private OrganisationAlias organisation;
    private UUID trajectoryId;
    private UUID candidateId;
    private RegionCode region;
    private LocalDate moneyUntil;
    private UUID nextScheme;
    private LocalDate notedOn;

    protected FundingWarning() {}

    /** @param next the scheme that covers the trajectory on the day after, if there is one */
    public FundingWarning(
            UUID id, FundingRequest request, LocalDate moneyUntil, Optional<FundingScheme> next, LocalDate notedOn) {
        this.id = id;
        this.requestId = request.id();
        this.organisation = request.organisation();
        this.trajectoryId = request.trajectoryId().orElse(null);
        this.candidateId = request.candidateId().orElse(null);
        this.region = request.region();
        this.moneyUntil = moneyUntil;
        this.nextScheme = next.map(FundingScheme::id).orElse(null);
        this.notedOn = notedOn;
    }

    public UUID id() {
        return id;
    }

    public UUID requestId() {
        return requestId;
    }

    public Optional<UUID> trajectoryId() {
        return Optional.ofNullable(trajectoryId);
    }

    public Optional<UUID> candidateId() {
        return Optional.ofNullable(candidateId);
    }

    public RegionCode region() {
        return region;
    }

    public LocalDate moneyUntil() {
        return moneyUntil;
    }

    public Optional<UUID> nextScheme() {
        return Optional.ofNullable(nextScheme);
    }

    public LocalDate notedOn() {
        return notedOn;
    }
}
