package nl.hoofdzaakwerk.reporting.programme.commitment.model;

/** What kind of organisation commits itself. */
public enum Party {
    MUNICIPALITY,
    GGZ,
    UWV,
    WSP,
    HEALTH_INSURER,
    CLIENT_ORGANISATION,
    OTHER
}
