package nl.hoofdzaakwerk.trajectory.funding.model;

/** What an entry in a ledger says happened. */
public enum EntryKind {
    /** Money was planned for the line, or expected on it. */
    ALLOCATION,
    /** Money was promised. */
    RESERVATION,
    /** Money was paid, promised before or not; on an income line, received. */
    PAYMENT,
    /** Promised money became free again. */
    RELEASE,
    /** Another entry was wrong and is moved back whole. */
    CORRECTION
}
