package nl.hoofdzaakwerk.trajectory.privacy.model;

/** How far a demand to be erased is (X6). */
public enum ErasureState {
    /** Waits for the privacy officer. */
    REQUESTED,
    /** Carried out here; other services still have to confirm. */
    RUNNING,
    /** Carried out everywhere. */
    DONE,
    /** Not carried out, with a reason. */
    REFUSED;

    /** Whether something still has to be done. */
    public boolean isOpen() {
        return this == REQUESTED || this == RUNNING;
    }
}
