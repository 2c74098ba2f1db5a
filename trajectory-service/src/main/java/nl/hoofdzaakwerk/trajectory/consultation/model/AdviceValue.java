package nl.hoofdzaakwerk.trajectory.consultation.model;

/** Whether the advice helped, by the word of who asked for it (C4). */
public enum AdviceValue {
    OF_VALUE,
    PARTLY_OF_VALUE,
    NOT_OF_VALUE
}
