package nl.hoofdzaakwerk.employer.carving.model;

/** What a task asks of who does it, least first. */
public enum SkillLevel {
    /** Explained in an hour. */
    SIMPLE,
    /** Learnt by doing it for some weeks. */
    LEARNT_AT_WORK,
    /** Takes a training. */
    TRAINED,
    /** Takes a profession. */
    PROFESSIONAL
}
