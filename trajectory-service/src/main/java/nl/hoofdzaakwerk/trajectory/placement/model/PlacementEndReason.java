package nl.hoofdzaakwerk.trajectory.placement.model;

/** Why work ended. */
public enum PlacementEndReason {
    CONTRACT_ENDED,
    DISMISSED,
    RESIGNED,
    OTHER_JOB,
    STEP_COMPLETED,
    TRAJECTORY_ENDED,
    OTHER
}
