package nl.hoofdzaakwerk.employer.relation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * An employer as the organisations of its region share it: one record each, known by its KvK number when it has given
 * one (rule D3). It belongs to the region of its municipality for good, because others have heard of it there.
 */
@Entity
@Table(name = "employer")
public class Employer {
    @Id
    private UUID id;

    private String region;
    private String organisation;
    private String name;

    private String kvkNumber;

    private String municipality;

    private String sectorSection;

    private String sectorCode;

    private int employees;

    private boolean newToTargetGroup;

    @Enumerated(EnumType.STRING)
    private FoundThrough foundThrough;

    private String postcode4;

    private LocalDate registeredOn;

    private String owner;

    private String ownerOrganisation;

    private UUID mergedInto;

    @Version
    private long version;

    /** For JPA. */
    protected Employer() {}

    /** @param organisation the one that adds the employer */
    public Employer(UUID id, OrganisationAlias organisation, LocalDate registeredOn, EmployerProfile profile) {
        this.id = id;
        this.organisation = organisation.value();
        this.registeredOn = registeredOn;
        this.region = profile.municipality().region().value();
        take(profile);
    }

    /** @return empty when the change was made */
    public Optional<Refusal> change(EmployerProfile profile) {
        if (!profile.municipality().region().equals(region())) {
            return Optional.of(Refusal.of(
                    "/municipality",
                    "D3",
                    "another-region",
                    profile.municipality().name(),
                    profile.municipality().region(),
                    region()));
        }
        take(profile);
        return Optional.empty();
    }

    /** Passes the contact on; the former owner has nothing to do with it any more. */
    public void passTo(Owner next) {
        owner = next.user();
        ownerOrganisation = next.organisation().value();
    }

    /** From now on this record is read as part of the survivor; nothing of it changes. */
    public void mergeInto(UUID survivor) {
        if (survivor.equals(id) || mergedInto != null) {
            throw new IllegalStateException("employer " + id + " cannot be merged into " + survivor);
        }
        mergedInto = survivor;
    }

    /** Stands by itself again, just as it was. @return the record it had been merged into */
    public UUID unmerge() {
        UUID survivor = mergedInto().orElseThrow();
        mergedInto = null;
        return survivor;
    }

    private void take(EmployerProfile profile) {
        name = profile.name();
        kvkNumber = profile.kvkNumber().map(KvkNumber::value).orElse(null);
        municipality = profile.municipality().name();
        sectorSection = profile.sector().section();
        sectorCode = profile.sector().code().orElse(null);
        employees = profile.employees();
        newToTargetGroup = profile.newToTargetGroup();
        foundThrough = profile.foundThrough();
        postcode4 = profile.postcode().map(Postcode4::value).orElse(null);
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    /** The organisation that added it. */
    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public LocalDate registeredOn() {
        return registeredOn;
    }

    public EmployerProfile profile() {
        return new EmployerProfile(
                name,
                Optional.ofNullable(kvkNumber).map(KvkNumber::new),
                new Municipality(municipality, region()),
                new Sector(sectorSection, Optional.ofNullable(sectorCode)),
                employees,
                newToTargetGroup,
                foundThrough,
                Optional.ofNullable(postcode4).map(Postcode4::new));
    }

    /** Empty until somebody of the WSP takes the contact. */
    public Optional<Owner> owner() {
        return Optional.ofNullable(owner).map(user -> new Owner(user, new OrganisationAlias(ownerOrganisation)));
    }

    /** The record that took this one in, when it has been merged. */
    public Optional<UUID> mergedInto() {
        return Optional.ofNullable(mergedInto);
    }

    public long version() {
        return version;
    }
}
