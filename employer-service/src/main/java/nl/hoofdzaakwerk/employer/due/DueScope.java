package nl.hoofdzaakwerk.employer.due;

import nl.hoofdzaakwerk.employer.Roles;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;

/**
 * P6: how far a caller looks. Everybody has a list of their own; that of the whole organisation is for the account
 * managers and the key figure of a WSP, who share their employers.
 */
enum DueScope {
    /** What the caller owns. */
    SELF,
    /** All that waits for the caller's organisation. */
    ORGANISATION;

    /** The role within its organisation. */
    static final String KEY_FIGURE = "key-figure";

    /** Names as in the query. */
    static DueScope of(String name) {
        return "organisation".equals(name) ? ORGANISATION : SELF;
    }

    boolean isOpenTo(Caller caller) {
        return switch (this) {
            case SELF -> true;
            case ORGANISATION ->
                caller.has(Roles.ACCOUNT_MANAGER) || caller.kind() == OrganisationKind.WSP && caller.has(KEY_FIGURE);
        };
    }
}
