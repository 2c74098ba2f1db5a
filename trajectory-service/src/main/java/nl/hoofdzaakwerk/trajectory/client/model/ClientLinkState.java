package nl.hoofdzaakwerk.trajectory.client.model;

/** What became of a link. */
public enum ClientLinkState {
    /** It can be opened. */
    WAITING,
    /** It was opened; a second time is not possible. */
    OPENED,
    /** Nobody opened it in time. */
    EXPIRED,
    /** Too often with a wrong date of birth. */
    BLOCKED,
    /** The coach took it back or made another, or the client closed the page. */
    ENDED
}
