package nl.hoofdzaakwerk.reporting.forecast.model;

/**
 * How many will have started by the end of the year when things go on as they do.
 *
 * @param expected number of starts
 * @param lower one in ten such forecasts ends below
 * @param upper one in ten such forecasts ends above
 */
public record Forecast(long expected, long lower, long upper) {
    /** Of such intervals hold what comes, in percent. */
    public static final int PERCENT = 80;

    public Forecast {
        if (lower < 0 || expected < lower || upper < expected) {
            throw new IllegalArgumentException("no forecast: " + lower + ", " + expected + ", " + upper);
        }
    }
}
