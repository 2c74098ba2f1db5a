package nl.hoofdzaakwerk.reporting.keyfigure.model;

/** Kinds of organisation that can take part in a region with a key figure (F7). */
public enum ParticipantKind {
    GGZ,
    WSP,
    MUNICIPALITY,
    UWV,
    REINTEGRATION,
    SELF_EMPLOYED
}
