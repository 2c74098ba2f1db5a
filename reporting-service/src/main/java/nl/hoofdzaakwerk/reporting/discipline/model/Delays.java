package nl.hoofdzaakwerk.reporting.discipline.model;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * P9: how long after it happened things were told, in whole days.
 *
 * @param factsByDays number of facts by their days of delay
 */
public record Delays(SortedMap<Integer, Long> factsByDays) {
    /** More days than this count as this many. */
    public static final int LONGEST = 366;

    private static final int HALF = 50;
    private static final int MOST = 90;
    private static final int WHOLE = 100;

    public Delays {
        factsByDays = new TreeMap<>(factsByDays);
    }

    public static Delays of(Map<Integer, Long> factsByDays) {
        return new Delays(new TreeMap<>(factsByDays));
    }

    public long facts() {
        return factsByDays.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Facts told more than this many days later. */
    public long laterThan(int days) {
        return factsByDays.tailMap(days + 1).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    /** Half of the facts were told within these days; null when there are none. */
    public Integer median() {
        return within(HALF);
    }

    /** Nine of ten facts were told within these days; null when there are none. */
    public Integer ninthDecile() {
        return within(MOST);
    }

    private Integer within(int percent) {
        long facts = facts();
        long seen = 0;
        for (Map.Entry<Integer, Long> entry : factsByDays.entrySet()) {
            seen += entry.getValue();
            if (seen * WHOLE >= facts * percent) {
                return entry.getKey();
            }
        }
        return null;
    }
}
