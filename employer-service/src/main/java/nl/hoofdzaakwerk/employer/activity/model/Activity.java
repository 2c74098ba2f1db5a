package nl.hoofdzaakwerk.employer.activity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/** A contact with an employer as all organisations of the region see it; never changed. */
@Entity
@Table(name = "activity")
public class Activity {
    @Id
    private UUID id;

    private UUID employerId;
    private String region;
    private String organisation;
    private String author;

    @Enumerated(EnumType.STRING)
    private ActivityKind kind;

    private LocalDate activityDate;

    @Enumerated(EnumType.STRING)
    private ActivityPurpose purpose;

    private Instant recordedAt;

    /** For JPA. */
    protected Activity() {}

    /** @param author id of the user who had the contact */
    public Activity(
            UUID id,
            UUID employerId,
            RegionCode region,
            OrganisationAlias organisation,
            String author,
            Contact contact,
            Instant recordedAt) {
        this.id = id;
        this.employerId = employerId;
        this.region = region.value();
        this.organisation = organisation.value();
        this.author = author;
        this.kind = contact.kind();
        this.activityDate = contact.date();
        this.purpose = contact.purpose();
        this.recordedAt = recordedAt;
    }

    /** A contact is recorded after it was there. */
    public static Optional<Refusal> check(Contact contact, LocalDate today) {
        return contact.date().isAfter(today)
                ? Optional.of(Refusal.of("/activityDate", "D4", "contact-in-the-future", today))
                : Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public UUID employerId() {
        return employerId;
    }

    public RegionCode region() {
        return new RegionCode(region);
    }

    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    /** Id of the user who had the contact; for the own organisation only. */
    public String author() {
        return author;
    }

    public Contact contact() {
        return new Contact(kind, activityDate, purpose);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
