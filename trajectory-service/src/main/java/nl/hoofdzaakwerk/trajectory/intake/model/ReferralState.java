package nl.hoofdzaakwerk.trajectory.intake.model;

/** How far a referral is; {@link ReferralLifeCycle} says how it gets from one to another. */
public enum ReferralState {
    /** Asked, and not answered. */
    AWAITING_CONFIRMATION,
    /** Accepted: the person is a candidate. */
    CONFIRMED,
    /** Not taken on, with a reason. */
    REJECTED,
    /** Taken back by who referred. */
    REVOKED,
    /** Guidance has begun. */
    DONE;

    public boolean isOpen() {
        return this == AWAITING_CONFIRMATION || this == CONFIRMED;
    }
}
