package nl.hoofdzaakwerk.reporting.quality.model;

/**
 * X28: from how many percent a grade is given; below the last it is an E.
 *
 * @param fromA highest of the four, each lower than the one before
 */
public record Bounds(int fromA, int fromB, int fromC, int fromD) {
    private static final int WHOLE = 100;

    public Bounds {
        if (fromA > WHOLE || fromB >= fromA || fromC >= fromB || fromD >= fromC || fromD <= 0) {
            throw new IllegalArgumentException("bounds of grades fall from 100 to 1");
        }
    }

    /** The grade of a part of a whole; exact, so 97.9 percent is less than 98. */
    public Grade grade(Part part) {
        long hundredths = part.known() * WHOLE;
        if (hundredths >= part.total() * fromA) {
            return Grade.A;
        }
        if (hundredths >= part.total() * fromB) {
            return Grade.B;
        }
        if (hundredths >= part.total() * fromC) {
            return Grade.C;
        }
        return hundredths >= part.total() * fromD ? Grade.D : Grade.E;
    }
}
