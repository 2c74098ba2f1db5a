package nl.hoofdzaakwerk.reporting.discipline.model;

/** P4, X28: what made the question. */
public enum QuestionSource {
    /** A validation rule that a month breaks. */
    VALIDATION,
    /** A figure with a low grade. */
    QUALITY,
    /** Somebody asked. */
    ASKED
}
