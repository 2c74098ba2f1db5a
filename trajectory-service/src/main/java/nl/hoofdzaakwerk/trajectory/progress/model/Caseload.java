package nl.hoofdzaakwerk.trajectory.progress.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.hoofdzaakwerk.trajectory.policy.model.RegionalPolicy;

/**
 * What one coach carries (P9, A15).
 *
 * @param searching open trajectories without work
 * @param placed with work
 * @param sustained with work that proved durable
 * @param overdue whose next step is late
 * @param stalled where something stands still (X4)
 */
public record Caseload(String coach, int searching, int placed, int sustained, int overdue, int stalled) {

    /** How much that is for the hours a coach has. */
    public enum Band {
        LIGHT,
        FULL,
        OVER
    }

    /**
     * P9: the bounds for somebody who works full time.
     *
     * @param lightUpTo open trajectories up to which there is room
     * @param fullUpTo open trajectories, at most
     */
    public record Terms(int lightUpTo, int fullUpTo) {
        public static final String RULE = "P9";

        public static Terms of(RegionalPolicy policy) {
            return new Terms(policy.parameter("lightUpTo"), policy.parameter("fullUpTo"));
        }
    }

    public int open() {
        return searching + placed + sustained;
    }

    /** @param fte of the coach's work week, more than 0 up to 1 */
    public Band band(BigDecimal fte, Terms terms) {
        BigDecimal perFullTime = BigDecimal.valueOf(open()).divide(fte, 2, RoundingMode.HALF_UP);
        if (perFullTime.compareTo(BigDecimal.valueOf(terms.lightUpTo())) <= 0) {
            return Band.LIGHT;
        }
        return perFullTime.compareTo(BigDecimal.valueOf(terms.fullUpTo())) <= 0 ? Band.FULL : Band.OVER;
    }
}
