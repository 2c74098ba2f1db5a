package nl.hoofdzaakwerk.local.bench;

import java.util.List;

/**
 * A figure.
 *
 * @param id stable name
 * @param median of the runs
 * @param against what was run in turn with it, or null
 * @param ratio median over the other's median, or null
 */
public record Measurement(String id, double median, String unit, String against, Double ratio) {

    static Measurement of(String id, double value, String unit) {
        return new Measurement(id, value, unit, null, null);
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    /** The value that the given share of all values does not exceed. */
    static double percentile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(Math.ceil(share * sorted.size())) - 1));
    }
}
