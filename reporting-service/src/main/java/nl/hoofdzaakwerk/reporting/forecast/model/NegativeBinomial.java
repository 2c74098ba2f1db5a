package nl.hoofdzaakwerk.reporting.forecast.model;

/**
 * Counts that vary more than pure chance lets them.
 *
 * @param mean above nought
 * @param variance above the mean
 */
record NegativeBinomial(double mean, double variance) {
    NegativeBinomial {
        if (!(mean > 0 && variance > mean)) {
            throw new IllegalArgumentException("mean " + mean + ", variance " + variance);
        }
    }

    /** The smallest number that is not exceeded with at least this probability, between 0 and 1. */
    long quantile(double probability) {
        double shape = mean * mean / (variance - mean);
        double logStays = Math.log1p(-mean / variance);
        double logMass = shape * Math.log(mean / variance);
        double below = Math.exp(logMass);
        long number = 0;
        while (below < probability) {
            logMass += Math.log((number + shape) / (number + 1)) + logStays;
            below += Math.exp(logMass);
            number++;
        }
        return number;
    }
}
