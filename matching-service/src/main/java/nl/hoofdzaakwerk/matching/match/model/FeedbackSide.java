package nl.hoofdzaakwerk.matching.match.model;

/** On whose behalf something is said about a match (P5). */
public enum FeedbackSide {
    /** Said by a coach for the candidate. */
    CANDIDATE,
    /** Said by an account manager for the employer. */
    EMPLOYER
}
