package nl.hoofdzaakwerk.reporting.publication.model;

/** For whom a publication is. */
public enum Audience {
    /** The national programme. */
    NATIONAL,
    /** Everybody: it is open data too. */
    PUBLIC
}
