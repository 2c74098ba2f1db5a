package nl.hoofdzaakwerk.employer.relation.model;

import java.util.regex.Pattern;

/** Number of an organisation in the trade register of the Kamer van Koophandel: eight digits, never all zero. */
public record KvkNumber(String value) {
    public static final String FORMAT = "(?!0{8})[0-9]{8}";
    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /** @throws IllegalArgumentException when the text has another form */
    public KvkNumber {
        if (value == null || !PATTERN.matcher(value).matches()) {
            throw new IllegalArgumentException("a KvK number has eight digits");
        }
    }
}
