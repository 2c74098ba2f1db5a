package nl.hoofdzaakwerk.trajectory.intake.model;

/** What made somebody decide of a candidate's scope (A1). */
public enum ScopeOccasion {
    /** The treating institution registered the candidate. */
    REGISTERED,
    /** The treating institution confirmed a referral (A4). */
    REFERRAL_CONFIRMED,
    /** The candidate gets care elsewhere, or no longer. */
    CARE_SETTING_CHANGED
}
