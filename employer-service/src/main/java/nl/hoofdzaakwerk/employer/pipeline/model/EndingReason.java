package nl.hoofdzaakwerk.employer.pipeline.model;

/** Why the contact with an employer went dormant or lost (rule D1). */
public enum EndingReason {
    NO_RESPONSE,
    NO_SUITABLE_WORK,
    NO_GUIDANCE_CAPACITY,
    REORGANISATION,
    NOT_NOW,
    EARLIER_EXPERIENCE,
    CLOSED_DOWN,
    OTHER
}
