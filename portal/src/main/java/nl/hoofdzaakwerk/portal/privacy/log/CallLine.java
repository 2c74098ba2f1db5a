package nl.hoofdzaakwerk.portal.privacy.log;

import java.time.Instant;
import nl.hoofdzaakwerk.portal.privacy.RoleNames;

/**
 * A line of the audit.
 *
 * @param roles codes with spaces between them
 * @param outcome {@code DONE} or {@code REFUSED}
 */
record CallLine(Instant at, String user, String roles, String operation, String outcome) {
    /** What the roles are called. */
    public String roleNames() {
        return RoleNames.of(roles);
    }
}
