package nl.hoofdzaakwerk.employer.development.model;

/** What can be linked to a task: what was found, or how it is looked for (rules X12, X17). */
public enum FindKind {
    EMPLOYER,
    VACANCY,
    VISIT_SEQUENCE,
    WISH
}
