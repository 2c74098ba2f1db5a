package nl.hoofdzaakwerk.matching.meeting.model;

import java.util.Objects;
import nl.hoofdzaakwerk.events.OrganisationAlias;

/**
 * Who does what was agreed on.
 *
 * @param name a login name or function, 1 to 100 characters; never a candidate
 */
public record ActionOwner(String name, OrganisationAlias organisation) {

    public static final int LONGEST = 100;

    public ActionOwner {
        Objects.requireNonNull(organisation, "organisation");
        if (name.isBlank() || name.length() > LONGEST) {
            throw new IllegalArgumentException("an owner has 1 to " + LONGEST + " characters");
        }
    }
}
