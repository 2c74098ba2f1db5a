package nl.hoofdzaakwerk.reporting.forecast.model;

/**
 * Rules for capacity in force (rules X26 and X27); they are data, set nationally.
 *
 * @param caseloadPerFte trajectories that a full-time coach guides at a time
 * @param leastCoaches about fewer coaches nothing is told
 */
public record CapacityRule(int caseloadPerFte, int leastCoaches) {
    /** About fewer coaches nothing may be told, whatever is set. */
    public static final int FEWEST_COACHES = 3;

    public CapacityRule {
        if (caseloadPerFte < 1 || leastCoaches < FEWEST_COACHES) {
            throw new IllegalArgumentException("no rule for capacity");
        }
    }

    /** Trajectories that can be guided at a time. */
    long places(double fte) {
        return (long) Math.floor(fte * caseloadPerFte);
    }
}
