package nl.hoofdzaakwerk.matching.pool;

import java.util.UUID;

/**
 * A candidate left the pool; told within the service, in the transaction that takes the card away.
 *
 * @param erased whether the candidate demanded erasure, so that nothing may point at the card any more
 * @param reasonCode why open matches end
 */
public record CandidateLeft(UUID cardId, String reasonCode, boolean erased) {}
