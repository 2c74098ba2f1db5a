package nl.hoofdzaakwerk.reporting.forecast.model;

import java.time.LocalDate;
import java.util.List;

/**
 * What is published of starts, and so all that a forecast is made of.
 *
 * @param asOf last day that is counted
 * @param started in the year of that day, up to that day
 * @param slack the true number lies at most so far from {@code started}, by rounding
 * @param quarters starts in the whole quarters before, at most {@value #MOST}, the latest last
 */
public record StartHistory(LocalDate asOf, long started, int slack, List<Long> quarters) {
    /** With fewer whole quarters there is no year of them, and no forecast. */
    public static final int LEAST = 4;

    public static final int MOST = 8;

    public StartHistory {
        quarters = List.copyOf(quarters);
        if (quarters.size() > MOST || started < 0 || slack < 0) {
            throw new IllegalArgumentException("no history of starts");
        }
    }

    /** Whether it is long enough to forecast from, and anything happened in it. */
    public boolean suffices() {
        return quarters.size() >= LEAST && quarters.stream().anyMatch(starts -> starts > 0);
    }

    /** Starts in a quarter, as the last year of quarters had them on average. */
    double level() {
        return quarters.stream()
                .skip(quarters.size() - LEAST)
                .mapToLong(Long::longValue)
                .average()
                .orElse(0);
    }

    /**
     * How much more quarters differ than pure chance lets them: 1 when not at all. Made of the steps from quarter to
     * quarter, so that a slow rise does not count as chance.
     */
    double dispersion() {
        double mean = quarters.stream().mapToLong(Long::longValue).average().orElse(0);
        double squares = 0;
        for (int quarter = 1; quarter < quarters.size(); quarter++) {
            double step = quarters.get(quarter) - quarters.get(quarter - 1);
            squares += step * step / 2;
        }
        return Math.max(1, squares / ((quarters.size() - 1) * mean));
    }

    /** Part of the year that is still to come, in quarters. */
    double quartersLeft() {
        return 4.0 * (asOf.lengthOfYear() - asOf.getDayOfYear()) / asOf.lengthOfYear();
    }
}
