package nl.hoofdzaakwerk.reporting.indicator.model;

/** By what a count of trajectories can be split, besides the place and the year in which they started. */
public enum Dimension {
    GROUP,
    METHOD,
    BENEFIT,
    ROUTE,
    START_QUARTER
}
