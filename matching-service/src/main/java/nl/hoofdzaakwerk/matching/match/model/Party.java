package nl.hoofdzaakwerk.matching.match.model;

/** With whom a reason lies (P5). */
public enum Party {
    CANDIDATE,
    EMPLOYER,
    BOTH,
    /** With nobody: the service itself closes the match. */
    SYSTEM
}
