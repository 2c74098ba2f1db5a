package nl.hoofdzaakwerk.reporting.keyfigure.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/** An organisation that takes part in a region, from a day on until it leaves (F7). */
@Entity
@Table(name = "participant")
public class Participant {
    @Id
    private UUID id;

    private String region;
    private String organisation;
    private String name;

    @Enumerated(EnumType.STRING)
    private ParticipantKind kind;

    private String municipality;
    private LocalDate joinedOn;
    private LocalDate leftOn;

    @Version
    private long version;

    protected Participant() {}

    /** @param municipality which one it is; empty for other kinds */
    public Participant(
            UUID id,
            RegionCode region,
            OrganisationAlias organisation,
            String name,
            ParticipantKind kind,
            Optional<String> municipality,
            LocalDate joinedOn) {
        this.id = id;
        this.region = region.value();
        this.organisation = organisation.value();
        this.name = name;
        this.kind = kind;
        this.municipality = municipality.orElse(null);
        this.joinedOn = joinedOn;
    }

    /** Another name, and the last day on which it takes part. */
    public void change(String newName, Optional<LocalDate> lastDay) {
        name = newName;
        leftOn = lastDay.orElse(null);
    }

    public boolean takesPartOn(LocalDate day) {
        return !joinedOn.isAfter(day)
                && leftOn().filter(last -> last.isBefore(day)).isEmpty();
    }

    /** @param centre name of the region's centre municipality */
    public MemberClass memberClass(String centre) {
        return MemberClass.of(kind, municipality, centre);
    }

    public UUID id() {
        return id;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public String name() {
        return name;
    }

    public ParticipantKind kind() {
        return kind;
    }

    public Optional<String> municipality() {
        return Optional.ofNullable(municipality);
    }

    public LocalDate joinedOn() {
        return joinedOn;
    }

    public Optional<LocalDate> leftOn() {
        return Optional.ofNullable(leftOn);
    }

    public long version() {
        return version;
    }
}
