package nl.hoofdzaakwerk.portal.coach;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name of a person. */
public record PersonName(String givenName, String familyNamePrefix, String familyName) {

    /** As people say it. */
    public String full() {
        return Stream.of(givenName, familyNamePrefix, familyName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }
}
