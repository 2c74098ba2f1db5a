package nl.hoofdzaakwerk.matching.assignment.model;

/** Exact maximum-weight assignment of one {@link Instance}: solved once, by the means of {@link WarmAssignment}. */
public final class OptimalAssignment {

    private OptimalAssignment() {}

    /** The assignment with the highest total score, with its prices. Deterministic: equal input, equal answer. */
    public static Assignment of(Instance instance) {
        return WarmAssignment.solved(instance, 0).assignment();
    }
}
