package nl.hoofdzaakwerk.matching.reverse.model;

/** Why work is not asked for any more. When the candidate leaves the pool the request itself goes. */
public enum RequestEnding {
    FIT_FOUND,
    /** A match was agreed, or the candidate works. */
    CANDIDATE_TAKEN,
    /** By the coach. */
    WITHDRAWN
}
