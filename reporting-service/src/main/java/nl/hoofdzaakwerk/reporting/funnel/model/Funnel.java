package nl.hoofdzaakwerk.reporting.funnel.model;

/**
 * Limits around a line: 95 and 99.8 in a hundred regions lie within them when only chance keeps them apart.
 *
 * @param percent where the line lies
 */
public record Funnel(int percent) {
    private static final double LOW_95 = 0.025;
    private static final double HIGH_95 = 0.975;
    private static final double LOW_998 = 0.001;
    private static final double HIGH_998 = 0.999;

    /** The limits for a region of some size, in percent with one decimal. */
    public Limits limits(int people) {
        BinomialLimits binomial = new BinomialLimits(percent / 100.0);
        return new Limits(
                people,
                tenths(binomial.quantile(people, LOW_998)),
                tenths(binomial.quantile(people, LOW_95)),
                tenths(binomial.quantile(people, HIGH_95)),
                tenths(binomial.quantile(people, HIGH_998)));
    }

    /**
     * Where a region lies. It lies outside only when the rounding of its published numbers cannot be what puts it
     * there.
     *
     * @param part published number that reached the outcome
     * @param whole published number of which they are part, more than nought
     * @param rounding what was shown is a multiple of this
     */
    public Position position(long part, long whole, int rounding) {
        double slack = rounding / 2;
        double least = 100 * Math.max(0, part - slack) / (whole + slack);
        double most = 100 * (part + slack) / Math.max(1, whole - slack);
        Limits limits = limits((int) whole);
        if (least > limits.high998()) {
            return Position.FAR_ABOVE;
        }
        if (most < limits.low998()) {
            return Position.FAR_BELOW;
        }
        if (least > limits.high95()) {
            return Position.ABOVE;
        }
        return most < limits.low95() ? Position.BELOW : Position.WITHIN;
    }

    private static double tenths(double share) {
        return Math.round(share * 1000) / 10.0;
    }

    /**
     * The limits for so many people, in percent.
     *
     * @param people size of a region
     */
    public record Limits(int people, double low998, double low95, double high95, double high998) {}

    /** Where a region lies; it tells where to look and learn, and is no judgement (rule F3). */
    public enum Position {
        /** Chance alone can explain it. */
        WITHIN,
        /** Outside the limits of 95 %. */
        ABOVE,
        BELOW,
        /** Outside the limits of 99.8 %. */
        FAR_ABOVE,
        FAR_BELOW
    }
}
