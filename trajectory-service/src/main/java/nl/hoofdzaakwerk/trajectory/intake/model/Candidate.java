package nl.hoofdzaakwerk.trajectory.intake.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/**
 * A person who is treated or guided by a GGZ institution and may want to work. The institution that registers a
 * candidate stays the treating side; what it knows of the person's health is kept apart, in {@link HealthRecord}.
 */
@Entity
public class Candidate {
    @Id
    private UUID id;

    @Version
    private long version;

    private OrganisationAlias organisation;
    private UUID cardId;

    @Embedded
    private PersonName name;

    private String searchName;
    private LocalDate birthDate;

    @Embedded
    private Place place;

    @Enumerated(EnumType.STRING)
    private BenefitKind benefit;

    private boolean canAndWantsToWork;

    @Embedded
    private StoredWishes wishes;

    private String registeredBy;
    private Instant registeredAt;
    private Instant updatedAt;

    protected Candidate() {}

    /**
     * Registers a candidate.
     *
     * @param cardId pseudonym under which matching will know the candidate
     * @param registeredBy user who registers
     */
    public Candidate(
            UUID id,
            UUID cardId,
            OrganisationAlias organisation,
            Person person,
            boolean canAndWantsToWork,
            String registeredBy,
            Instant now) {
        this.id = id;
        this.cardId = cardId;
        this.organisation = organisation;
        this.name = person.name();
        this.searchName = person.name().searchable();
        this.birthDate = person.birthDate();
        this.place = person.place();
        this.benefit = person.benefit();
        this.canAndWantsToWork = canAndWantsToWork;
        this.registeredBy = registeredBy;
        this.registeredAt = now;
        this.updatedAt = now;
    }

    /** Replaces what the candidate wants of work. */
    public void wish(Wishes wanted, Instant now) {
        wishes = StoredWishes.of(wanted);
        updatedAt = now;
    }

    /** What is known of the care, in {@link HealthRecord}, became another. */
    public void careChanged(Instant now) {
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The treating GGZ institution. */
    public OrganisationAlias organisation() {
        return organisation;
    }

    public UUID cardId() {
        return cardId;
    }

    public PersonName name() {
        return name;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Place place() {
        return place;
    }

    public BenefitKind benefit() {
        return benefit;
    }

    public boolean canAndWantsToWork() {
        return canAndWantsToWork;
    }

    public Optional<Wishes> wishes() {
        return Optional.ofNullable(wishes).map(StoredWishes::toWishes);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
