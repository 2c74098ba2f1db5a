package nl.hoofdzaakwerk.local;

/**
 * A component as it is now.
 *
 * @param name the component's name
 * @param state up, starting or down
 * @param port the port people use
 * @param pid process id, 0 when down
 * @param rssMiB memory in use in MiB with helper processes, shared pages counted once; 0 when down
 * @param uptimeSeconds seconds since its process started, 0 when down
 */
public record ComponentStatus(String name, State state, int port, long pid, long rssMiB, long uptimeSeconds) {

    /** How far a component is. */
    public enum State {
        /** Answers as it should. */
        UP,
        /** Its process runs and does not answer yet. */
        STARTING,
        /** Has no process. */
        DOWN
    }
}
