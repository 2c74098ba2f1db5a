package nl.hoofdzaakwerk.employer.vacancy.model;

/**
 * The working week a vacancy offers.
 *
 * @param minimum hours, 0 or more
 * @param maximum hours, at least the minimum and at most 60
 */
public record HoursPerWeek(int minimum, int maximum) {
    public static final int MOST = 60;

    /** @throws IllegalArgumentException when the bounds are impossible or upside down */
    public HoursPerWeek {
        if (minimum < 0 || maximum < 1 || maximum > MOST || minimum > maximum) {
            throw new IllegalArgumentException("hours a week run from 0 to " + MOST + ", minimum first");
        }
    }
}
