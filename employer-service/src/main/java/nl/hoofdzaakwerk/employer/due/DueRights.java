package nl.hoofdzaakwerk.employer.due;

import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.due.model.DueScope;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;

/**
 * P6: how far a caller may look. Everybody has a list of what is owned; that of the whole organisation is for the
 * account managers and the key figure of a WSP, who share their employers.
 */
final class DueRights {
    /** The role within its organisation. */
    static final String KEY_FIGURE = "key-figure";

    private DueRights() {}

    static boolean isOpen(DueScope scope, Caller caller) {
        return switch (scope) {
            case SELF -> true;
            case ORGANISATION ->
                caller.has(Roles.ACCOUNT_MANAGER) || caller.kind() == OrganisationKind.WSP && caller.has(KEY_FIGURE);
        };
    }
}
