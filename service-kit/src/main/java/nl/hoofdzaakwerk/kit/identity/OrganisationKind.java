package nl.hoofdzaakwerk.kit.identity;

/** The kinds of organisation that take part; attribute {@code kind} of the organisation in Keycloak. */
public enum OrganisationKind {
    GGZ,
    WSP,
    MUNICIPALITY,
    UWV,
    REINTEGRATION,
    SELF_EMPLOYED,
    REGION,
    NATIONAL
}
