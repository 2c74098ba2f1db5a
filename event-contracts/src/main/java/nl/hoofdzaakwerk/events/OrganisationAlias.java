package nl.hoofdzaakwerk.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/** Organisation by the alias it has in Keycloak, such as {@code ggz-rijnduin}. A plain text in JSON. */
public record OrganisationAlias(
        @JsonValue @Matches(OrganisationAlias.FORMAT) String value) {
    static final String FORMAT = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern PATTERN = Pattern.compile(FORMAT);

    /** @throws IllegalArgumentException when the text has another form */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationAlias {
        Check.matches("organisationAlias", value, PATTERN);
    }

    @Override
    public String toString() {
        return value;
    }
}
