package nl.hoofdzaakwerk.employer.prospecting.model;

/**
 * X13: a group of employers is under-used when it is large enough to tell, and its share of the work found is at most a
 * part of its share of the employers. While no work was found anywhere, nothing is.
 */
public final class UnderUsedPolicy {
    private static final long PERCENT = 100;

    private UnderUsedPolicy() {}

    /**
     * How a group stands.
     *
     * @param employers that lie in it
     * @param work positions and placements found there
     */
    public record Use(long employers, long work) {}

    /**
     * When a group is under-used.
     *
     * @param fewestEmployers smaller groups tell nothing
     * @param mostPercent the part of its share of the employers, in percent
     */
    public record Threshold(int fewestEmployers, int mostPercent) {}

    /** Works with whole numbers only: both shares are compared crosswise. */
    public static boolean isUnderUsed(Use group, Use region, Threshold threshold) {
        return region.work() > 0
                && group.employers() >= threshold.fewestEmployers()
                && group.work() * region.employers() * PERCENT
                        <= threshold.mostPercent() * group.employers() * region.work();
    }
}
