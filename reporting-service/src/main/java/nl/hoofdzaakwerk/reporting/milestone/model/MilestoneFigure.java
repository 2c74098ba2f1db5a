package nl.hoofdzaakwerk.reporting.milestone.model;

/** What a milestone counts. */
public enum MilestoneFigure {
    /** Trajectories that started in the period. */
    STARTED,
    /** Trajectories of the period that run or have ended: each one that started, however it ended. */
    FINISHED_OR_RUNNING,
    /** Employers without earlier experience that came to count in the period (rule D2). */
    NEW_EMPLOYERS;

    /** Whether it tells of people, so that small numbers are hidden and the rest is rounded (rule F10). */
    public boolean isOfPeople() {
        return switch (this) {
            case STARTED, FINISHED_OR_RUNNING -> true;
            case NEW_EMPLOYERS -> false;
        };
    }
}
