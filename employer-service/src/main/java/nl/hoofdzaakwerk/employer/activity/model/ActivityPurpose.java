package nl.hoofdzaakwerk.employer.activity.model;

/** What a contact with an employer was for. */
public enum ActivityPurpose {
    FIRST_CONTACT,
    EXPLORE,
    KEEP_IN_TOUCH,
    VACANCY,
    JOB_CARVING,
    CANDIDATE,
    AFTERCARE,
    SESSION,
    OTHER;

    /** Whether the employer is asked for something; aftercare only keeps up what is there (rule D4). */
    public boolean isApproach() {
        return this != AFTERCARE;
    }
}
