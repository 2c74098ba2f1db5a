package nl.hoofdzaakwerk.reporting.quality.model;

/** X28: how good the data behind a figure is; A is best. */
public enum Grade {
    A,
    B,
    C,
    D,
    E;

    /** The lower of the two. */
    Grade lower(Grade other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** Whether it is so low that it is asked about. */
    public boolean asks() {
        return compareTo(D) >= 0;
    }
}
