package nl.hoofdzaakwerk.portal.casework.referral;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.casework.Open;

/** A person referred, and how far it is. */
record Referral(
        UUID id,
        String ggzOrganisation,
        String state,
        String givenName,
        String familyNamePrefix,
        String familyName,
        LocalDate birthDate,
        String municipality,
        String postcode4,
        String benefit,
        String route,
        String reason,
        NextStep nextStep,
        Instant referredAt)
        implements Open {

    public String name() {
        String prefix = familyNamePrefix == null ? "" : familyNamePrefix + " ";
        return givenName + " " + prefix + familyName;
    }

    /** Whether it can still be taken back. */
    public boolean isWaiting() {
        return state.equals("AWAITING_CONFIRMATION");
    }

    public boolean isConfirmed() {
        return state.equals("CONFIRMED") || isDone();
    }

    /** Whether a trajectory began, for which money can be asked. */
    public boolean isDone() {
        return state.equals("DONE");
    }
}
