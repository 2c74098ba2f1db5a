package nl.hoofdzaakwerk.trajectory.plan.model;

/** Whether a plan is followed; it is closed once. */
public enum PlanState {
    OPEN,
    CLOSED;

    public boolean isOpen() {
        return this == OPEN;
    }
}
