package nl.hoofdzaakwerk.employer.relation.model;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the employer does, by the Standaard Bedrijfsindeling 2008.
 *
 * @param section one letter A to U
 * @param code two to five digits within the section, when known
 */
public record Sector(String section, Optional<String> code) {
    public static final String SECTION_FORMAT = "[A-U]";
    public static final String CODE_FORMAT = "[0-9]{2,5}";
    private static final Pattern SECTION = Pattern.compile(SECTION_FORMAT);
    private static final Pattern CODE = Pattern.compile(CODE_FORMAT);
    private static final int DIVISION_DIGITS = 2;

    /** @throws IllegalArgumentException when section or code has another form */
    public Sector {
        Objects.requireNonNull(code);
        if (section == null || !SECTION.matcher(section).matches()) {
            throw new IllegalArgumentException("an SBI section is a letter A to U");
        }
        if (code.isPresent() && !CODE.matcher(code.get()).matches()) {
            throw new IllegalArgumentException("an SBI code has two to five digits");
        }
    }

    /** The code's first two digits, which decide its section. */
    public Optional<String> division() {
        return code.map(digits -> digits.substring(0, DIVISION_DIGITS));
    }
}
