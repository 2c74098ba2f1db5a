package nl.hoofdzaakwerk.portal.privacy.emergency;

import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.privacy.RoleNames;

/**
 * An opening in an emergency.
 *
 * @param role codes with spaces between them
 * @param justified what the privacy officer found; null until then
 */
record EmergencyAccess(
        UUID id,
        UUID candidateId,
        String organisation,
        String user,
        String role,
        String reason,
        Instant openedAt,
        Instant endsAt,
        Instant reviewedAt,
        Boolean justified,
        NextStep nextStep) {

    /** What the roles are called. */
    public String roleNames() {
        return RoleNames.of(role);
    }

    public boolean isReviewed() {
        return reviewedAt != null;
    }
}
