package nl.hoofdzaakwerk.reporting.discipline.model;

/** F8: the kinds of organisation that report. */
public enum ReporterKind {
    GGZ,
    WSP,
    MUNICIPALITY,
    UWV,
    REINTEGRATION,
    SELF_EMPLOYED
}
