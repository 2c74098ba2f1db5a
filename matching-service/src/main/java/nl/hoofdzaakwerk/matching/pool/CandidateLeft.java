package nl.hoofdzaakwerk.matching.pool;

import java.util.UUID;

/**
 * A candidate left the pool; told within the service, in the transaction that takes the card away.
 *
 * @param erased whether the candidate demanded erasure, so that nothing may point at the card any more
 * @param reasonCode why open matches end
 */
public record CandidateLeft(UUID cardId, String reasonCode, boolean erased) {

    static final String CONSENT_WITHDRAWN = "consent-withdrawn";

    /** Whether the candidate took consent back, and does not only need no proposals any more. */
    public boolean isWithdrawal() {
        return reasonCode.equals(CONSENT_WITHDRAWN);
    }
}
