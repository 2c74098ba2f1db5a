package nl.hoofdzaakwerk.reporting.publication.model;

/** How large the place is that a figure is about. */
public enum AreaKind {
    NATION,
    REGION,
    SUBREGION
}
