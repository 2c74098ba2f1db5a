package nl.hoofdzaakwerk.reporting.quality.model;

/** X28: what a grade is made of. */
public enum Aspect {
    /** Of what a figure is made of: how much is known. */
    COMPLETENESS,
    /** Of what happened: how much was told in time. */
    TIMELINESS,
    /** Of the months expected: how many were received in time (F8). */
    DISCIPLINE
}
