package nl.hoofdzaakwerk.trajectory.progress.model;

/** Where a trajectory is; {@link TrajectoryLifeCycle} says how it gets from one to another. */
public enum TrajectoryState {
    /** Looking for work. */
    RUNNING,
    /** In paid work, with guidance. */
    PLACED,
    /** In paid work that meets A7, with guidance. */
    SUSTAINED,
    /** Guidance stopped. */
    ENDED;

    public boolean isOpen() {
        return this != ENDED;
    }
}
