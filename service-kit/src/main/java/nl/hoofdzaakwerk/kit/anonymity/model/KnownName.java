package nl.hoofdzaakwerk.kit.anonymity.model;

import java.util.Objects;

/**
 * The name of somebody whom a text must not name.
 *
 * @param familyNamePrefix such as {@code van der}; null when there is none
 */
public record KnownName(String givenName, String familyNamePrefix, String familyName) {
    public KnownName {
        Objects.requireNonNull(givenName, "givenName");
        Objects.requireNonNull(familyName, "familyName");
    }

    /** Says nothing, so that no log does. */
    @Override
    public String toString() {
        return "KnownName[•]";
    }
}
