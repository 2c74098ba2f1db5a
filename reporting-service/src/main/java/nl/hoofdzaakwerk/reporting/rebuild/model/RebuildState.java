package nl.hoofdzaakwerk.reporting.rebuild.model;

/** Where a rebuild stands. */
public enum RebuildState {
    /** Begins within seconds. */
    ASKED,
    RUNNING,
    /** What was made anew is live. */
    SWITCHED,
    /** What was made anew differs from what is live, which stays. */
    DIFFERENT,
    /** Was broken off; nothing changed. */
    FAILED;

    /** Whether it came to its end, whatever that was. */
    public boolean isEnded() {
        return switch (this) {
            case ASKED, RUNNING -> false;
            case SWITCHED, DIFFERENT, FAILED -> true;
        };
    }
}
