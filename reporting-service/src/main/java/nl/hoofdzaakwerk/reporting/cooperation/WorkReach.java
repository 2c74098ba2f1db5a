package nl.hoofdzaakwerk.reporting.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.contact.TelephoneNumbers;
import nl.hoofdzaakwerk.kit.contact.model.EmailAddress;
import nl.hoofdzaakwerk.kit.contact.model.TelephoneNumber;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.Refusals;

/** Reads by what telephone number and e-mail address somebody can be reached at work. */
@ApplicationScoped
public class WorkReach {
    private final Refusals refusals;

    WorkReach(Refusals refusals) {
        this.refusals = refusals;
    }

    /**
     * @param text as people write it, or null
     * @param pointer of the field
     * @throws Problem 400 when it is no telephone number
     */
    public Optional<TelephoneNumber> telephone(String text, String pointer, String rule) {
        if (text == null) {
            return Optional.empty();
        }
        Optional<TelephoneNumber> number = TelephoneNumbers.read(text.strip());
        if (number.isEmpty()) {
            refusals.requireValid(List.of(Refusal.at(pointer, rule + ".no-telephone-number")));
        }
        return number;
    }

    /** @throws Problem 400 when it is no e-mail address */
    public Optional<EmailAddress> email(String text, String pointer, String rule) {
        if (text == null) {
            return Optional.empty();
        }
        if (!EmailAddress.isOne(text.strip())) {
            refusals.requireValid(List.of(Refusal.at(pointer, rule + ".no-email-address")));
        }
        return Optional.of(new EmailAddress(text.strip()));
    }
}
