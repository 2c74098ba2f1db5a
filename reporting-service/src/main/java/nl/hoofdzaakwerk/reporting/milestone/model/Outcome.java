package nl.hoofdzaakwerk.reporting.milestone.model;

/** How far a milestone came; whatever it is, nothing is attached to it (rule F3). */
public enum Outcome {
    /** The published counts add up to it. */
    REACHED,
    /** Just below: since counts are rounded and follow in steps, it may have been reached. */
    AROUND,
    NOT_REACHED,
    /** The days that count are not over. */
    NOT_YET,
    /** A count is withheld, and without it it cannot be said. */
    HIDDEN,
    /** Nothing has been published yet. */
    NO_FIGURES
}
