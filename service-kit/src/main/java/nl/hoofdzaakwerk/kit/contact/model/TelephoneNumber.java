package nl.hoofdzaakwerk.kit.contact.model;

import java.util.regex.Pattern;

/** A telephone number as E.164 writes it: {@code +31715160160}. */
public record TelephoneNumber(String value) {
    private static final Pattern PATTERN = Pattern.compile("\\+[1-9][0-9]{6,14}");

    /** @throws IllegalArgumentException when the text has another form */
    public TelephoneNumber {
        if (value == null || !PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("a telephone number has a plus sign and 7 to 15 digits");
        }
    }
}
