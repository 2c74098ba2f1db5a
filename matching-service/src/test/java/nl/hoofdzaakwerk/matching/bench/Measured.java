package nl.hoofdzaakwerk.matching.bench;

import java.util.List;

/**
 * A figure that was measured.
 *
 * @param id stable name
 * @param median of the runs
 * @param against what was run in turn with it, or null
 * @param ratio median over the other's median, or null
 */
public record Measured(String id, double median, String unit, String against, Double ratio) {

    public static double median(List<Double> values) {
        return percentile(values, 0.5);
    }

    /** A figure that is compared with nothing. */
    public static Measured of(String id, double value, String unit) {
        return new Measured(id, value, unit, null, null);
    }

    /** The value that the given share of all values does not exceed. */
    public static double percentile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.max(0, Math.ceil(share * sorted.size()) - 1));
    }
}
