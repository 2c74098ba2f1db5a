package nl.hoofdzaakwerk.employer.session.model;

/** How far a session is. */
public enum SessionState {
    PLANNED,
    HELD,
    CANCELLED
}
