package nl.hoofdzaakwerk.employer.contactperson;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.contactperson.model.ContactPerson;
import nl.hoofdzaakwerk.employer.contactperson.model.LawfulBasis;
import nl.hoofdzaakwerk.employer.contactperson.model.PreferredChannel;
import nl.hoofdzaakwerk.kit.contact.model.EmailAddress;
import nl.hoofdzaakwerk.kit.contact.model.TelephoneNumber;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person at an employer, as the organisations of the region share it.
 *
 * @param employerId the record the person was written down with; another one than was asked for where records were
 *     merged
 * @param organisation the one that wrote the person down
 * @param telephone in E.164, such as +31715160160
 * @param reviewedOn absent until the first review
 * @param reviewOn day on which the person is looked at again
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ContactPerson")
record ContactPersonView(
        UUID id,
        UUID employerId,
        String organisation,
        String name,
        String function,
        String telephone,
        String email,
        PreferredChannel preferredChannel,
        String remarks,
        LawfulBasis lawfulBasis,
        String source,
        LocalDate recordedOn,
        LocalDate reviewedOn,
        LocalDate reviewOn,
        NextStepInput nextStep) {
    static ContactPersonView of(ContactPerson person) {
        var details = person.details();
        return new ContactPersonView(
                person.id(),
                person.employerId(),
                person.organisation().value(),
                details.name(),
                details.function().orElse(null),
                details.telephone().map(TelephoneNumber::value).orElse(null),
                details.email().map(EmailAddress::value).orElse(null),
                details.preferredChannel().orElse(null),
                details.remarks().orElse(null),
                details.lawfulBasis(),
                details.source(),
                person.recordedOn(),
                person.reviewedOn().orElse(null),
                person.reviewOn(),
                NextStepInput.of(person.nextStep()));
    }

    /** Says nothing of the person: these data belong in no log. */
    @Override
    public String toString() {
        return "ContactPerson " + id;
    }
}
