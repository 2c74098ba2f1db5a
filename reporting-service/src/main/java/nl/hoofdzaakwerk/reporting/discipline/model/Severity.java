package nl.hoofdzaakwerk.reporting.discipline.model;

/** P4: what a broken rule means for the month. */
public enum Severity {
    /** The month is not approved before the question is answered. */
    BLOCKS,
    /** It is asked; the month may be approved meanwhile. */
    ASKS
}
