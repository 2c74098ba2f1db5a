package nl.hoofdzaakwerk.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** A code, number, date or short text of a {@link FileRow}; empty when there is none. A plain text in JSON. */
public record FileValue(
        @JsonValue @Matches(FileValue.FORMAT) String value) {
    public static final int LONGEST = 64;
    static final String FORMAT = "[^\\u0000-\\u001F]{0,64}";
    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /** @throws IllegalArgumentException when the text is longer or has control characters */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public FileValue {
        Check.matches("value", value, PATTERN);
    }

    @Override
    public String toString() {
        return value;
    }
}
