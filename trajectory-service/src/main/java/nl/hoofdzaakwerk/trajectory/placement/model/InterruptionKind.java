package nl.hoofdzaakwerk.trajectory.placement.model;

import nl.hoofdzaakwerk.trajectory.policy.model.InterruptionTerms;

/** Why work stands still for a while, and goes on afterwards. */
public enum InterruptionKind {
    SICKNESS,
    UNPAID_LEAVE,
    SEASON,
    OTHER;

    /** Whether its days do not count towards the months of A7. */
    public boolean stopsClock(InterruptionTerms terms) {
        return switch (this) {
            case SICKNESS -> terms.sicknessStops();
            case UNPAID_LEAVE -> terms.unpaidLeaveStops();
            case SEASON -> terms.seasonStops();
            case OTHER -> terms.otherStops();
        };
    }

    /** G3: what others than the treating side may know; that someone is ill is health data. */
    public InterruptionKind withoutHealth() {
        return switch (this) {
            case SICKNESS -> OTHER;
            case UNPAID_LEAVE, SEASON, OTHER -> this;
        };
    }
}
