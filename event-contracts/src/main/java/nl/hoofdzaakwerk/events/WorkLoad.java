package nl.hoofdzaakwerk.events;

/** How much of something work asks, or a candidate can bear; lowest first (rule X11). */
public enum WorkLoad {
    LOW,
    MEDIUM,
    HIGH
}
