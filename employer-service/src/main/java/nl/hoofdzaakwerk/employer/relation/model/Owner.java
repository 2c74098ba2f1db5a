package nl.hoofdzaakwerk.employer.relation.model;

import java.util.Objects;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/**
 * Who keeps the contact with an employer (rule D3).
 *
 * @param user the {@code sub} of the professional's access token
 * @param organisation the one for which the professional does so
 */
public record Owner(String user, OrganisationAlias organisation) {
    public static final int LONGEST_USER = 255;

    /** @throws IllegalArgumentException when the user is blank or too long */
    public Owner {
        Objects.requireNonNull(organisation);
        if (user == null || user.isBlank() || user.length() > LONGEST_USER) {
            throw new IllegalArgumentException("an owner's user id has 1 to " + LONGEST_USER + " characters");
        }
    }
}
