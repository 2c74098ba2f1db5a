package nl.hoofdzaakwerk.reporting.milestone.model;

/** The life of a milestone: open, and closed once. */
public enum MilestoneState {
    OPEN,
    /** Looked back on. */
    EVALUATED,
    /** Given up before. */
    DROPPED
}
