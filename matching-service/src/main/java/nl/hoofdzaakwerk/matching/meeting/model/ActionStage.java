package nl.hoofdzaakwerk.matching.meeting.model;

/** The life of an action (E7): open, and back on each next agenda, until it is done. */
public enum ActionStage {
    OPEN,
    DONE
}
