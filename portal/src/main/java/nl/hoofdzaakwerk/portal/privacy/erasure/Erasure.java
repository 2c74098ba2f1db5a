package nl.hoofdzaakwerk.portal.privacy.erasure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.portal.api.NextStep;

/**
 * A demand to erase a person, and what became of it.
 *
 * @param refusalReason null unless refused
 * @param confirmedAt when the last service confirmed
 * @param seconds from carrying it out to the last confirmation
 */
record Erasure(
        UUID id,
        UUID candidateId,
        String cause,
        String state,
        Instant requestedAt,
        Instant decidedAt,
        String refusalReason,
        Instant carriedOutAt,
        Instant confirmedAt,
        Long seconds,
        List<Confirmation> confirmations,
        NextStep nextStep) {

    /**
     * A service's share.
     *
     * @param confirmedAt null while the service has not confirmed
     */
    record Confirmation(String service, Instant demandedAt, Instant confirmedAt, Long seconds) {}

    public boolean isRequested() {
        return state.equals("REQUESTED");
    }

    /** What somebody still has to do; null when nothing. */
    public NextStep openStep() {
        return isOpen() ? nextStep : null;
    }

    /** Whether somebody still has to do something about it. */
    public boolean isOpen() {
        return isRequested() || state.equals("RUNNING");
    }
}
