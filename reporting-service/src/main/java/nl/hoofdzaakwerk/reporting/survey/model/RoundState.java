package nl.hoofdzaakwerk.reporting.survey.model;

/** F13: whether a round takes answers. A round that is closed stays so, and only then has results. */
public enum RoundState {
    PLANNED,
    OPEN,
    CLOSED
}
