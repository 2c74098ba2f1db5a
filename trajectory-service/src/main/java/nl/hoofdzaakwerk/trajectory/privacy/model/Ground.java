package nl.hoofdzaakwerk.trajectory.privacy.model;

/** Legal ground of the AVG (article 6). */
public enum Ground {
    CONSENT,
    CONTRACT,
    LEGAL_OBLIGATION,
    VITAL_INTEREST,
    PUBLIC_TASK,
    LEGITIMATE_INTEREST
}
