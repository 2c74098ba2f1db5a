package nl.hoofdzaakwerk.trajectory.privacy.model;

/** What a receiver of a person's data can do with it now (X1). */
public enum DisclosureState {
    /** Has it, or may look, on a ground that holds. */
    OPEN,
    /** Was told to empty its copy, and has not confirmed yet. */
    WITHDRAWN,
    /** Confirmed that the copy is emptied. */
    EMPTIED,
    /** Had no copy and can look no more. */
    CLOSED
}
