package nl.hoofdzaakwerk.reporting.indicator.model;

/** What a figure is counted in; each has its text in the message bundles. */
public enum Unit {
    TRAJECTORIES,
    PEOPLE,
    JOBS,
    OCCUPATION_GROUPS,
    PERCENT,
    DAYS,
    TRAJECTORIES_PER_FULL_WEEK,
    CONTACTS_A_WEEK,
    MATCHES,
    EMPLOYERS,
    POSITIONS
}
