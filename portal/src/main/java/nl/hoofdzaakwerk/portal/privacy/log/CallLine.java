package nl.hoofdzaakwerk.portal.privacy.log;

import java.time.Instant;
import java.util.List;

/**
 * A line of the audit.
 *
 * @param roles codes with spaces between them
 * @param outcome {@code DONE} or {@code REFUSED}
 */
record CallLine(Instant at, String user, String roles, String operation, String outcome) {
    public List<String> roleCodes() {
        return roles == null || roles.isBlank() ? List.of() : List.of(roles.split(" "));
    }
}
