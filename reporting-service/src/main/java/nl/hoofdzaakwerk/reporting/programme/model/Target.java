package nl.hoofdzaakwerk.reporting.programme.model;

/**
 * What a region undertakes to start in a year: an effort, not an obligation (rule F3).
 *
 * @param trajectories 0 to {@value #HIGHEST}
 */
public record Target(int trajectories) {
    public static final int HIGHEST = 100_000;

    public Target {
        if (trajectories < 0 || trajectories > HIGHEST) {
            throw new IllegalArgumentException("a target lies between 0 and " + HIGHEST + ": " + trajectories);
        }
    }
}
