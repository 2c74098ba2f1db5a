package nl.hoofdzaakwerk.employer.contactperson;

import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactPerson;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a contact person was written down or reviewed. Nothing of the person: answers to repeatable requests are kept
 * for a while, and an erasure must leave nothing.
 *
 * @param reviewOn day on which the person is looked at again
 */
@Schema(name = "ContactPersonRecorded")
record RecordedContactPerson(UUID id, UUID employerId, LocalDate reviewOn) {
    static RecordedContactPerson of(ContactPerson person) {
        return new RecordedContactPerson(person.id(), person.employerId(), person.reviewOn());
    }
}
