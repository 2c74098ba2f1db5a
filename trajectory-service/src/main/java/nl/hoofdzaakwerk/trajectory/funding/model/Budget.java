package nl.hoofdzaakwerk.trajectory.funding.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/** Money that a region's project organisation keeps: lines of income and of expenditure (B7, B9). */
@Entity
public class Budget {
    @Id
    private UUID id;

    @Version
    private long version;

    private OrganisationAlias organisation;
    private RegionCode region;
    private String owner;
    private String name;
    private Instant openedAt;

    protected Budget() {}

    /** @param owner user who keeps it */
    public Budget(
            UUID id, OrganisationAlias organisation, RegionCode region, String owner, String name, Instant openedAt) {
        this.id = id;
        this.organisation = organisation;
        this.region = region;
        this.owner = owner;
        this.name = name;
        this.openedAt = openedAt;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public OrganisationAlias organisation() {
        return organisation;
    }

    public RegionCode region() {
        return region;
    }

    public String owner() {
        return owner;
    }

    public String name() {
        return name;
    }

    public Instant openedAt() {
        return openedAt;
    }
}
