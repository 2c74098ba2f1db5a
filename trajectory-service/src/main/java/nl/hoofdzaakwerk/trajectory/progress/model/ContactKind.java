package nl.hoofdzaakwerk.trajectory.progress.model;

/** With whom, or about what, there was contact (A17). */
public enum ContactKind {
    CLIENT,
    EMPLOYER,
    TREATMENT_TEAM,
    BENEFITS_COUNSELLING,
    FAMILY,
    TRAINING,
    OTHER
}
