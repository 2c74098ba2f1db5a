package nl.hoofdzaakwerk.employer.pipeline.model;

/** How an employer was spoken to (rules D1 and D4). */
public enum ContactChannel {
    PHONE,
    VISIT,
    EMAIL,
    SOCIAL_MEDIA,
    SESSION,
    JOB_FAIR,
    OTHER
}
