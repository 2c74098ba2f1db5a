package nl.hoofdzaakwerk.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** The four digits of a Dutch postcode; never the letters, which can point at one household. A plain text in JSON. */
public record Postcode4(
        @JsonValue @Matches(Postcode4.FORMAT) String value) {
    static final String FORMAT = "[1-9][0-9]{3}";
    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Postcode4 {
        Check.matches("postcode4", value, PATTERN);
    }

    @Override
    public String toString() {
        return value;
    }
}
