package nl.hoofdzaakwerk.trajectory.intake;

import java.time.LocalDate;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.trajectory.intake.model.PersonName;

/** What requests say of a person. */
interface PersonInput {
    String givenName();

    String familyNamePrefix();

    String familyName();

    LocalDate birthDate();

    String municipality();

    Postcode4 postcode4();

    BenefitKind benefit();

    default PersonName name() {
        return new PersonName(givenName(), familyNamePrefix(), familyName());
    }
}
