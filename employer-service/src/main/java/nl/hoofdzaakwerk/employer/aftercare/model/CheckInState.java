package nl.hoofdzaakwerk.employer.aftercare.model;

/** How far a check-in is. */
public enum CheckInState {
    OPEN,
    /** Its day had passed when the placement was heard of; it can still be done. */
    LAPSED,
    DONE,
    CANCELLED
}
