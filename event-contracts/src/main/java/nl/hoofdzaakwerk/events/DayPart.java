package nl.hoofdzaakwerk.events;

/** Part of a day in which work is done. */
public enum DayPart {
    /** From 6 to 12. */
    MORNING,
    /** From 12 to 18. */
    AFTERNOON,
    /** From 18 to 24. */
    EVENING,
    /** From 0 to 6. */
    NIGHT
}
