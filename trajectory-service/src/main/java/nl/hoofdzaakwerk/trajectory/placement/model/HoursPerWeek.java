package nl.hoofdzaakwerk.trajectory.placement.model;

/** Contract hours a week, 1 to 60. */
public record HoursPerWeek(int value) {
    public static final int MOST = 60;

    public HoursPerWeek {
        if (value < 1 || value > MOST) {
            throw new IllegalArgumentException("not hours in a week: " + value);
        }
    }
}
