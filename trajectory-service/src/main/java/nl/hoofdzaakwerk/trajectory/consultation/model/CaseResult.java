package nl.hoofdzaakwerk.trajectory.consultation.model;

/** What came of a case (C4). */
public enum CaseResult {
    JUST_STARTED,
    BUSY,
    REGULAR_WORK,
    WORK_KEPT;

    /** Whether there is nothing more to follow. */
    public boolean isFinal() {
        return switch (this) {
            case JUST_STARTED, BUSY -> false;
            case REGULAR_WORK, WORK_KEPT -> true;
        };
    }
}
