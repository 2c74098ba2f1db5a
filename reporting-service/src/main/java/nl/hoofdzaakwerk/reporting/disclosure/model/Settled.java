package nl.hoofdzaakwerk.reporting.disclosure.model;

/**
 * What is settled of a count for the tables after it.
 *
 * @param hidden whether it is
 * @param down how far it can lie below the exact count for a reader, at most 0
 * @param up how far above, at least 0
 */
record Settled(boolean hidden, double down, double up) {

    /** Whether all that could be reckoned with then can be now. */
    boolean isAsWideAs(Settled then) {
        return hidden == then.hidden && down <= then.down && up >= then.up;
    }
}
