package nl.hoofdzaakwerk.employer.contactperson;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactPerson;
import nl.hoofdzaakwerk.employer.contactperson.model.ErasureGround;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** What is left of a contact person who was erased: who did it, when and why. */
@Entity
@Table(name = "contact_person_erasure")
class ContactPersonErasure {
    @Id
    UUID id;

    UUID employerId;
    String region;
    String organisation;
    String erasedBy;

    @Enumerated(EnumType.STRING)
    ErasureGround ground;

    Instant erasedAt;

    protected ContactPersonErasure() {}

    /** Keeps the person's id, so that who still has it learns that the person is gone. */
    ContactPersonErasure(ContactPerson person, ErasureGround ground, Caller by, Instant erasedAt) {
        this.id = person.id();
        this.employerId = person.employerId();
        this.region = person.region().value();
        this.organisation = by.organisation().value();
        this.erasedBy = by.user();
        this.ground = ground;
        this.erasedAt = erasedAt;
    }
}
