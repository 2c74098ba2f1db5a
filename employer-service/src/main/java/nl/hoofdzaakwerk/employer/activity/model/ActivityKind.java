package nl.hoofdzaakwerk.employer.activity.model;

/** How there was contact with an employer (rules D4 and D8). */
public enum ActivityKind {
    CALL(false),
    EMAIL(true),
    SOCIAL_MEDIA(true),
    LETTER(true),
    VISIT(false),
    ONLINE_MEETING(false),
    CANDIDATE_MET(false),
    WORKPLACE_VISIT(false),
    SESSION(false);

    private final boolean written;

    ActivityKind(boolean written) {
        this.written = written;
    }

    /** Rule D4: written contact alone has little effect; in all other kinds people speak with each other. */
    public boolean isWritten() {
        return written;
    }
}
