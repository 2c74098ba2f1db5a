package nl.hoofdzaakwerk.employer.contactperson;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import nl.hoofdzaakwerk.employer.contactperson.model.LawfulBasis;
import nl.hoofdzaakwerk.employer.contactperson.model.PreferredChannel;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainLine;
import nl.hoofdzaakwerk.kit.api.PlainText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person at an employer.
 *
 * @param function at the employer; may be absent
 * @param telephone as people write it, a Dutch number when no country is named; may be absent
 * @param email may be absent
 * @param preferredChannel PHONE takes a telephone number, EMAIL an address; may be absent
 * @param remarks shown to every organisation of the region: what is internal goes into a note; may be absent
 * @param source where the data come from
 * @param reviewOn when the person is looked at again, today at the earliest; the end of the term when absent on
 *     recording, the day that was set when absent on a change
 */
@Schema(name = "ContactPersonInput")
record ContactPersonBody(
        @NotNull @Size(max = 200) @PlainLine String name,
        @Size(min = 1, max = 200) @PlainLine String function,
        @Size(min = 1, max = 40) @PlainLine String telephone,
        @Size(min = 3, max = 254) @PlainLine String email,
        PreferredChannel preferredChannel,

        @Size(min = 1, max = 1000) @PlainText String remarks,

        @NotNull LawfulBasis lawfulBasis,
        @NotNull @Size(max = 200) @PlainLine String source,
        @BusinessDate LocalDate reviewOn) {
    /** Says nothing of the person: these data belong in no log. */
    @Override
    public String toString() {
        return "ContactPersonBody";
    }
}
