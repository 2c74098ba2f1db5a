package nl.hoofdzaakwerk.kit.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.contact.model.TelephoneNumber;

/**
 * Reads telephone numbers as people in the Netherlands write them: {@code 071-516 01 60}, {@code 0031 (0)71 5160160}.
 */
public final class TelephoneNumbers {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "NL";

    private TelephoneNumbers() {}

    /** Empty when no number of any country's plan is written so. */
    public static Optional<TelephoneNumber> read(String text) {
        try {
            var number = NUMBERS.parse(text, HOME);
            return NUMBERS.isValidNumber(number) && number.getExtension().isEmpty()
                    ? Optional.of(new TelephoneNumber(NUMBERS.format(number, PhoneNumberUtil.PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
