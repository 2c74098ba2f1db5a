package nl.hoofdzaakwerk.events;

/** Where the contact with an employer stands (rule D1). */
public enum PipelineStage {
    PROSPECT,
    APPROACHED,
    IN_CONVERSATION,
    STRONG_AMBITION,
    VACANCY_OPENED,
    PLACEMENT_REALISED,
    DORMANT,
    LOST
}
