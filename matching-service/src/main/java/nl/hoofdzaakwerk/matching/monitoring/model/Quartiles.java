package nl.hoofdzaakwerk.matching.monitoring.model;

import java.util.List;
import java.util.Optional;

/**
 * Days from match to work (E8): the median and the quartiles around it. Between two values the point is taken in
 * proportion, as spreadsheets do (inclusive quartiles), and rounded to whole days.
 */
public record Quartiles(long lower, long median, long upper) {

    /** Empty without values. */
    public static Optional<Quartiles> of(List<Long> days) {
        if (days.isEmpty()) {
            return Optional.empty();
        }
        List<Long> sorted = days.stream().sorted().toList();
        return Optional.of(new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75)));
    }

    private static long at(List<Long> sorted, double share) {
        double place = share * (sorted.size() - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.size() - 1);
        return Math.round(sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below)));
    }
}
