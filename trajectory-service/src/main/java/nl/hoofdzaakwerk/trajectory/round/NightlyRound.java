package nl.hoofdzaakwerk.trajectory.round;

/**
 * What a feature does once a day for everyone, as the system: derive what time alone changes, and signal limits. Each
 * round runs by its own schedule; the operator can run all of them at any moment. Repeating one does no harm.
 */
public interface NightlyRound {

    /** Code, such as {@code sustainability}. */
    String name();

    /** @return how many things the round changed or signalled */
    int run();
}
