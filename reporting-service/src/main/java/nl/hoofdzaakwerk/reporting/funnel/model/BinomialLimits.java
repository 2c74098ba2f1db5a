package nl.hoofdzaakwerk.reporting.funnel.model;

/**
 * Between which shares a region of some size lies by chance alone when its true share is that of the line. Exact for
 * the binomial distribution, made smooth between two whole numbers of people as Spiegelhalter does (Funnel plots for
 * comparing institutional performance, Statistics in Medicine 24, 2005, appendix A.1.1).
 */
public record BinomialLimits(double share) {
    public BinomialLimits {
        if (share <= 0 || share >= 1) {
            throw new IllegalArgumentException("a line lies between 0 and 1: " + share);
        }
    }

    /**
     * The share under which a part of all regions of this size lies by chance alone. The chance of each count follows
     * from that of the one before, in logarithms so that large regions do not vanish.
     *
     * @param people in the region, at least one
     * @param probability that part, such as 0.025
     * @return from 0 up to and including 1
     */
    public double quantile(int people, double probability) {
        if (people < 1) {
            throw new IllegalArgumentException("there is no share of nobody");
        }
        double odds = Math.log(share) - Math.log1p(-share);
        double chance = people * Math.log1p(-share);
        double below = 0;
        double upTo = Math.exp(chance);
        int count = 0;
        while (upTo < probability && count < people) {
            chance += Math.log(people - count) - Math.log(count + 1.0) + odds;
            count++;
            below = upTo;
            upTo += Math.exp(chance);
        }
        double between = (upTo - probability) / (upTo - below);
        return Math.clamp((count - between) / people, 0, 1);
    }
}
