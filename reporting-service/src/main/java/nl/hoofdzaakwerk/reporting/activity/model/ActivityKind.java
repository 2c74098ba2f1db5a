package nl.hoofdzaakwerk.reporting.activity.model;

/** How people of different organisations meet, learn and tell of each other (F14). */
public enum ActivityKind {
    /** Professionals look in at another organisation. */
    WORK_VISIT,
    NETWORK_MEETING,
    INSPIRATION_SESSION,
    CAMPAIGN,
    TRAINING,
    /** Clients and former clients say what they think. */
    CLIENT_PANEL,
    OTHER
}
