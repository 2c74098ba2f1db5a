package nl.hoofdzaakwerk.reporting.stakeholder.model;

/** Who stands in the web: an organisation, or somebody by function, never by name (F15). */
public enum StakeholderKind {
    ORGANISATION,
    FUNCTION
}
