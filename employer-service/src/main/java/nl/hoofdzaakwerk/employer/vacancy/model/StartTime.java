package nl.hoofdzaakwerk.employer.vacancy.model;

/** How free the start of work is; most bound first (rule X11). */
public enum StartTime {
    FIXED,
    WITHIN_PART_OF_DAY,
    FREE
}
