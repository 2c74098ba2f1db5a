package nl.hoofdzaakwerk.reporting.discipline.model;

/** P4, X28: how far a question is. */
public enum QuestionState {
    /** Waits for the organisation. */
    OPEN,
    /** Answered; waits for the one who asked. */
    ANSWERED,
    /** Done, or the data keep the rule now. */
    CLOSED
}
