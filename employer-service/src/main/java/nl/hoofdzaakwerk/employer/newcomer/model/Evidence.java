package nl.hoofdzaakwerk.employer.newcomer.model;

/** What makes a new employer count (rule D2). */
public enum Evidence {
    STRONG_AMBITION,
    PLACEMENT
}
