package nl.hoofdzaakwerk.employer.vacancy.model;

/** How much of something work asks: stimuli, pace, dealing with people; lowest first (rule X11). */
public enum Load {
    LOW,
    MEDIUM,
    HIGH
}
