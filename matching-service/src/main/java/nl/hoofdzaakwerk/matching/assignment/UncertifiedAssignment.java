package nl.hoofdzaakwerk.matching.assignment;

/** An assignment's proof of being optimal did not hold: its state is wrong, and nothing of it may be shown. */
public final class UncertifiedAssignment extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    UncertifiedAssignment(String violation) {
        super("assignment not certified: " + violation);
    }
}
