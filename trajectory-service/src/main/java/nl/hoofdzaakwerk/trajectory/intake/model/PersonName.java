package nl.hoofdzaakwerk.trajectory.intake.model;

import jakarta.persistence.Embeddable;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A person's name.
 *
 * @param familyNamePrefix such as {@code van der}; null when there is none
 */
@Embeddable
public record PersonName(String givenName, String familyNamePrefix, String familyName) {
    /** Letters of any script, with the signs that occur in names; so no digits, markup or control characters. */
    public static final String FORMAT = "[\\p{L}'’][\\p{L}\\p{M}'’ .\\-]{0,99}";

    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    public PersonName {
        require(givenName);
        require(familyName);
        if (familyNamePrefix != null) {
            require(familyNamePrefix);
        }
    }

    /** What searches compare with: everything in lower case, in spoken order. */
    public String searchable() {
        return Stream.of(givenName, familyNamePrefix, familyName)
                .filter(part -> part != null)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }

    private static void require(String part) {
        if (part == null || !PATTERN.matcher(part).matches()) {
            throw new IllegalArgumentException("not a name");
        }
    }
}
