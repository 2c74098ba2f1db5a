package nl.hoofdzaakwerk.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Labour-market region by its CBS code, {@code AM01} and up. A plain text in JSON. */
public record RegionCode(
        @JsonValue @Matches(RegionCode.FORMAT) String value) {
    static final String FORMAT = "AM[0-9]{2}";
    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegionCode {
        Check.matches("regionCode", value, PATTERN);
    }

    @Override
    public String toString() {
        return value;
    }
}
