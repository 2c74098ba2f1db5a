package nl.hoofdzaakwerk.reporting.discipline.model;

/** P4: what was done with a month. */
public enum StepKind {
    APPROVED,
    ACCEPTED,
    LOCKED,
    REOPENED
}
