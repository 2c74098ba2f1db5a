package nl.hoofdzaakwerk.employer.carving.model;

/** How often a task is done. */
public enum Frequency {
    DAILY,
    SEVERAL_TIMES_A_WEEK,
    WEEKLY,
    MONTHLY,
    NOW_AND_THEN
}
