package nl.hoofdzaakwerk.reporting.disclosure.model;

/**
 * The values a count can have for someone who knows only what is published.
 *
 * @param lower smallest, at least 0
 * @param upper largest
 */
record Interval(long lower, long upper) {
    Interval {
        if (lower < 0 || upper < lower) {
            throw new IllegalArgumentException("no interval: " + lower + " to " + upper);
        }
    }
}
