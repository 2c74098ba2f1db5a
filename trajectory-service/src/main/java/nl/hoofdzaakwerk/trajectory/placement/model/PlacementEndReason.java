package nl.hoofdzaakwerk.trajectory.placement.model;

import java.util.EnumSet;
import java.util.Set;

/** Why work ended. */
public enum PlacementEndReason {
    CONTRACT_ENDED,
    DISMISSED,
    DISMISSED_IN_TRIAL_PERIOD,
    REORGANISATION,
    RESIGNED,
    SICK,
    OTHER_JOB,
    EDUCATION,
    MOVED,
    RETIRED,
    STEP_COMPLETED,
    TRAJECTORY_ENDED,
    OTHER;

    /** X5: whether a job was lost, so that the search for the next begins at once. */
    public boolean isLoss() {
        return switch (this) {
            case CONTRACT_ENDED, DISMISSED, DISMISSED_IN_TRIAL_PERIOD, REORGANISATION, RESIGNED, SICK, MOVED, OTHER ->
                true;
            case OTHER_JOB, EDUCATION, RETIRED, STEP_COMPLETED, TRAJECTORY_ENDED -> false;
        };
    }

    /** Who can have ended work for this reason. */
    public Set<EndedBy> possibly() {
        return switch (this) {
            case DISMISSED, DISMISSED_IN_TRIAL_PERIOD, REORGANISATION -> EnumSet.of(EndedBy.EMPLOYER);
            case RESIGNED, OTHER_JOB, EDUCATION, MOVED, RETIRED -> EnumSet.of(EndedBy.CANDIDATE, EndedBy.TOGETHER);
            case CONTRACT_ENDED, SICK, STEP_COMPLETED, TRAJECTORY_ENDED, OTHER -> EnumSet.allOf(EndedBy.class);
        };
    }

    /** G3: what others than the treating side may know. */
    public PlacementEndReason withoutHealth() {
        return this == SICK ? OTHER : this;
    }
}
