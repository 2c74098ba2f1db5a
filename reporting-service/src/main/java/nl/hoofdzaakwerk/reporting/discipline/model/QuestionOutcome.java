package nl.hoofdzaakwerk.reporting.discipline.model;

/** P4, X28: what came of a question. */
public enum QuestionOutcome {
    /** The data were mended at the source. */
    MENDED,
    /** The data are right; the answer says why. */
    EXPLAINED,
    CANNOT_BE_MENDED,
    /** Nobody answered, and there is nothing to ask any more. */
    HOLDS_NOW
}
