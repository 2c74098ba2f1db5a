package nl.hoofdzaakwerk.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** ISCO-08 group: one digit is a major group, four digits a unit group. A plain text in JSON. */
public record IscoCode(@JsonValue @Matches(IscoCode.FORMAT) String value) {
    static final String FORMAT = "[0-9]{1,4}";
    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IscoCode {
        Check.matches("iscoCode", value, PATTERN);
    }

    @Override
    public String toString() {
        return value;
    }
}
