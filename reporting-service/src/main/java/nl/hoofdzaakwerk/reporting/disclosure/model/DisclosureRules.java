package nl.hoofdzaakwerk.reporting.disclosure.model;

/**
 * The rules for small numbers in force (rule F10); they are data, set nationally.
 *
 * @param threshold smallest number of people that may be shown; also the least uncertainty left about a hidden count
 * @param roundingBase what is shown is a multiple of this
 * @param dominancePercent from this share of its total a group says too much about everyone in that total
 */
public record DisclosureRules(int threshold, int roundingBase, int dominancePercent) {
    /** Below this number a threshold protects nobody. */
    public static final int LOWEST_THRESHOLD = 5;

    public DisclosureRules {
        require(threshold >= LOWEST_THRESHOLD, "threshold must be at least " + LOWEST_THRESHOLD);
        require(roundingBase >= 1 && roundingBase <= threshold, "roundingBase must lie between 1 and the threshold");
        require(dominancePercent > 50 && dominancePercent <= 100, "dominancePercent must lie between 51 and 100");
    }

    /** Whether so many people, and no fewer, are too few to show. */
    boolean isSmall(long count) {
        return count > 0 && count < threshold;
    }

    /** The multiple of the base nearest to a count. */
    long rounded(long count) {
        return (count + roundingBase / 2) / roundingBase * roundingBase;
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
