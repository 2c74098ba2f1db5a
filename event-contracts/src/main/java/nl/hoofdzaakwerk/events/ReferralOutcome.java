package nl.hoofdzaakwerk.events;

/** What came of a referral (rule P1). */
public enum ReferralOutcome {
    /** Taken on as a candidate. */
    CONFIRMED,
    /** Not taken on. */
    REFUSED,
    /** Taken back by who referred. */
    REVOKED,
    /** Guidance began. */
    STARTED
}
