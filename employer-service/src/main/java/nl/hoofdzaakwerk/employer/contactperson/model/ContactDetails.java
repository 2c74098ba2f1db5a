package nl.hoofdzaakwerk.employer.contactperson.model;

import java.util.Objects;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.contact.model.EmailAddress;
import nl.hoofdzaakwerk.kit.contact.model.TelephoneNumber;

/**
 * What is known of a contact person and may change.
 *
 * @param function at the employer
 * @param remarks shown to every organisation of the region
 * @param source where the data come from, such as a card that was given
 */
public record ContactDetails(
        String name,
        Optional<String> function,
        Optional<TelephoneNumber> telephone,
        Optional<EmailAddress> email,
        Optional<PreferredChannel> preferredChannel,
        Optional<String> remarks,
        LawfulBasis lawfulBasis,
        String source) {
    private static final int LONGEST_NAME = 200;

    /** @throws IllegalArgumentException when the name is blank or too long */
    public ContactDetails {
        Objects.requireNonNull(function);
        Objects.requireNonNull(telephone);
        Objects.requireNonNull(email);
        Objects.requireNonNull(preferredChannel);
        Objects.requireNonNull(remarks);
        Objects.requireNonNull(lawfulBasis);
        Objects.requireNonNull(source);
        if (name == null || name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("a contact person's name has 1 to " + LONGEST_NAME + " characters");
        }
    }

    /** Says that there is one, and nothing of it: these data belong in no log. */
    @Override
    public String toString() {
        return "ContactDetails[lawfulBasis=" + lawfulBasis + "]";
    }
}
