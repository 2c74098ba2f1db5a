package nl.hoofdzaakwerk.matching.scoring.model;

/** Whole-number points out of a weight. */
final class Shares {

    static final int WHOLE = 100;

    private Shares() {}

    /** The neutral share, for what cannot be judged (X20). */
    static int unknown(int weight, int unknownShare) {
        return weight * unknownShare / WHOLE;
    }

    /**
     * The share of the items that is met; each unknown one counts for the neutral share.
     *
     * @param items at least 1
     */
    static int of(int weight, int met, int unknown, int items, int unknownShare) {
        return weight * (WHOLE * met + unknownShare * unknown) / (WHOLE * items);
    }
}
