package nl.hoofdzaakwerk.reporting.disclosure.model;

/**
 * The values a count can have for someone who knows only what is published.
 *
 * @param lower smallest, at least 0
 * @param upper largest; {@link #UNBOUNDED} when nothing limits it
 */
record Interval(long lower, long upper) {
    static final long UNBOUNDED = Long.MAX_VALUE / 4;
    static final Interval ANYTHING = new Interval(0, UNBOUNDED);

    Interval {
        if (lower < 0 || upper < lower) {
            throw new IllegalArgumentException("no interval: " + lower + " to " + upper);
        }
    }

    long width() {
        return upper - lower;
    }

    Interval atMost(long limit) {
        return limit < upper ? new Interval(lower, limit) : this;
    }

    Interval atLeast(long limit) {
        return limit > lower ? new Interval(limit, upper) : this;
    }
}
