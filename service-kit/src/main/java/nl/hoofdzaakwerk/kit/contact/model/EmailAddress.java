package nl.hoofdzaakwerk.kit.contact.model;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address with a domain that has a dot, the domain in lower case. */
public record EmailAddress(String value) {
    public static final int LONGEST = 254;
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";

    /** Dot-atom before the sign (RFC 5322), host names after it; quoted forms and bare addresses are left out. */
    public static final String FORMAT =
            "(?=.{3,254}$)(?=.{1,64}@)" + ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+[A-Za-z]{2,63}";

    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /** Whether a text has that form. */
    public static boolean isOne(String text) {
        return PATTERN.matcher(text).matches();
    }

    /** @throws IllegalArgumentException when the text has another form */
    public EmailAddress {
        if (value == null || !isOne(value)) {
            throw new IllegalArgumentException("an e-mail address has a name, an at sign and a domain");
        }
        var at = value.lastIndexOf('@');
        value = value.substring(0, at) + value.substring(at).toLowerCase(Locale.ROOT);
    }
}
