package nl.hoofdzaakwerk.trajectory.consultation.model;

/** Whether what a meeting decided was done. */
public enum DecisionState {
    OPEN,
    DONE,
    DROPPED;

    public boolean isOpen() {
        return this == OPEN;
    }
}
