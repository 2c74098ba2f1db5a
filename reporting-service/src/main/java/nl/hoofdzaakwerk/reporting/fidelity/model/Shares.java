package nl.hoofdzaakwerk.reporting.fidelity.model;

/** Shares as coarse as signals need them. */
final class Shares {
    private static final int STEP = 5;

    private Shares() {}

    /** In percent, to the nearest multiple of five. */
    static double fives(double part, double whole) {
        return Math.round(100 * part / whole / STEP) * (double) STEP;
    }
}
