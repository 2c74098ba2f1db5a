package nl.hoofdzaakwerk.reporting.keyfigure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.contact.model.EmailAddress;
import nl.hoofdzaakwerk.kit.contact.model.TelephoneNumber;
import nl.hoofdzaakwerk.reporting.cooperation.WorkReach;
import nl.hoofdzaakwerk.reporting.keyfigure.model.WorkContact;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A professional at work: no more than colleagues of other organisations need.
 *
 * @param function in the organisation; may be absent
 * @param telephone at work, a Dutch number when no country is named; kept in E.164; may be absent
 * @param email at work; may be absent
 */
@Schema(name = "WorkContact")
record WorkContactBody(
        @NotNull @Size(max = 200) @PlainLine String name,
        @Size(max = 200) @PlainLine String function,
        @Size(max = 40) @PlainLine String telephone,
        @Size(max = 254) @PlainLine String email) {

    static WorkContactBody of(WorkContact contact) {
        return new WorkContactBody(contact.name(), contact.function(), contact.telephone(), contact.email());
    }

    WorkContact read(WorkReach reach, String pointer) {
        return new WorkContact(
                name.strip(),
                function == null ? null : function.strip(),
                reach.telephone(telephone, pointer + "/telephone", "F7")
                        .map(TelephoneNumber::value)
                        .orElse(null),
                reach.email(email, pointer + "/email", "F7")
                        .map(EmailAddress::value)
                        .orElse(null));
    }

    /** Says nothing of the person: these data belong in no log. */
    @Override
    public String toString() {
        return "WorkContactBody";
    }
}
