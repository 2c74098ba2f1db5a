package nl.hoofdzaakwerk.trajectory.intake.model;

/** Where a person gets care. Health data: only the treating side reads it (G3). */
public enum CareSetting {
    GGZ_BASIC,
    GGZ_SPECIALIST,
    POH_GGZ_ONLY,
    DIAGNOSED_NOT_IN_TREATMENT,
    RIBW_ONLY
}
