package nl.hoofdzaakwerk.reporting.activity.model;

/** The life of an activity: planned, and then held or cancelled for good (F14). */
public enum ActivityStage {
    PLANNED,
    HELD,
    CANCELLED
}
