package nl.hoofdzaakwerk.employer.contactperson.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.contact.model.EmailAddress;
import nl.hoofdzaakwerk.kit.contact.model.TelephoneNumber;
import nl.hoofdzaakwerk.kit.due.model.NextStep;

/** A person at an employer, open until erased: looked at again on its review day (rules P6 and P7). */
@Entity
@Table(name = "contact_person")
public class ContactPerson {
    @Id
    private UUID id;

    private UUID employerId;
    private String region;
    private String organisation;
    private String owner;
    private String name;
    private String function;
    private String telephone;
    private String email;

    @Enumerated(EnumType.STRING)
    private PreferredChannel preferredChannel;

    private String remarks;

    @Enumerated(EnumType.STRING)
    private LawfulBasis lawfulBasis;

    private String source;
    private LocalDate recordedOn;
    private LocalDate reviewedOn;
    private LocalDate reviewOn;

    @Embedded
    private NextStep nextStep;

    @Version
    private long version;

    /** For JPA. */
    protected ContactPerson() {}

    /** @param recorder who writes the person down, and for which organisation */
    public ContactPerson(
            UUID id,
            Employer employer,
            Owner recorder,
            ContactDetails details,
            LocalDate recordedOn,
            LocalDate reviewOn) {
        this.id = id;
        this.employerId = employer.id();
        this.region = employer.region().value();
        this.organisation = recorder.organisation().value();
        this.owner = recorder.user();
        this.recordedOn = recordedOn;
        this.reviewOn = reviewOn;
        this.nextStep = reviewBy(reviewOn);
        take(details);
    }

    public void change(ContactDetails details) {
        take(details);
    }

    /** Still right and still needed; the next look is on the given day. */
    public void review(LocalDate today, LocalDate next) {
        reviewedOn = today;
        reviewAgainOn(next);
    }

    public void next(NextStep step) {
        nextStep = step;
    }

    /** Sets another day for the next look. */
    public void reviewAgainOn(LocalDate day) {
        reviewOn = day;
        nextStep = reviewBy(day);
    }

    private static NextStep reviewBy(LocalDate day) {
        return new NextStep("Gegevens van contactpersoon nagaan", day);
    }

    private void take(ContactDetails details) {
        name = details.name();
        function = details.function().orElse(null);
        telephone = details.telephone().map(TelephoneNumber::value).orElse(null);
        email = details.email().map(EmailAddress::value).orElse(null);
        preferredChannel = details.preferredChannel().orElse(null);
        remarks = details.remarks().orElse(null);
        lawfulBasis = details.lawfulBasis();
        source = details.source();
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

    /** The organisation that wrote the person down. */
    public OrganisationAlias organisation() {
        return new OrganisationAlias(organisation);
    }

    public ContactDetails details() {
        return new ContactDetails(
                name,
                Optional.ofNullable(function),
                Optional.ofNullable(telephone).map(TelephoneNumber::new),
                Optional.ofNullable(email).map(EmailAddress::new),
                Optional.ofNullable(preferredChannel),
                Optional.ofNullable(remarks),
                lawfulBasis,
                source);
    }

    public LocalDate recordedOn() {
        return recordedOn;
    }

    /** Empty until the first review. */
    public Optional<LocalDate> reviewedOn() {
        return Optional.ofNullable(reviewedOn);
    }

    public LocalDate reviewOn() {
        return reviewOn;
    }

    public NextStep nextStep() {
        return nextStep;
    }

    public long version() {
        return version;
    }
}
