package nl.hoofdzaakwerk.reporting.survey.model;

/** F13: when cooperation is measured, in this order. */
public enum SurveyMoment {
    /** Before the activities begin. */
    ZERO,
    /** Halfway. */
    INTERIM,
    /** At the end. */
    FINAL
}
