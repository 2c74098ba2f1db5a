package nl.hoofdzaakwerk.employer.merging.model;

/** Why two records are one employer (rule D3). */
public enum MergeGround {
    /** It was added twice. */
    DUPLICATE,
    /** It went on under another number of the trade register. */
    SUCCESSION,
    /** One took the other over. */
    TAKE_OVER;

    boolean explainsTwoNumbers() {
        return switch (this) {
            case SUCCESSION, TAKE_OVER -> true;
            case DUPLICATE -> false;
        };
    }
}
