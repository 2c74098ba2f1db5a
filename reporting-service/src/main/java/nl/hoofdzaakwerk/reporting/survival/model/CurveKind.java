package nl.hoofdzaakwerk.reporting.survival.model;

/** Of what a curve tells how long it takes (rule X25). */
public enum CurveKind {
    /** From the start of a trajectory to its first paid work; cohort: trajectories by year of their start. */
    TIME_TO_JOB,
    /** From the begin of the first paid work to its end; cohort: this work by the year in which it began. */
    JOB_TENURE
}
