package nl.hoofdzaakwerk.employer.commitment.model;

/** What an entry in the ledger tells (rule X10). */
public enum EntryKind {
    PROMISED,
    MATCHED,
    FILLED,
    EXPIRED,
    WITHDRAWN,
    /** A match that came to nothing, or a number that was noted wrongly. */
    CORRECTED
}
