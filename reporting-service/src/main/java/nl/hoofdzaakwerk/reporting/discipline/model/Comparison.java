package nl.hoofdzaakwerk.reporting.discipline.model;

/** P4: how a validation rule compares. */
public enum Comparison {
    AT_LEAST,
    AT_MOST,
    /** Neither more nor less than the margin away. */
    NEAR;

    /** All three in hundredths, so that a percentage of a count is exact. */
    boolean holds(long left, long bound, long margin) {
        return switch (this) {
            case AT_LEAST -> left >= bound;
            case AT_MOST -> left <= bound;
            case NEAR -> Math.abs(left - bound) <= margin;
        };
    }
}
