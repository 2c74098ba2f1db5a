package nl.hoofdzaakwerk.employer.prospecting.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * X13: prospects in an order that spreads. One of each group in turn, the group with the least work per employer first.
 */
public final class SpreadPolicy {
    private SpreadPolicy() {}

    /**
     * @param byGroup prospects of each group, in the order within it
     * @param use work found per employer of a group
     */
    public static <T> List<T> spread(Map<String, List<T>> byGroup, ToDoubleFunction<String> use, int limit) {
        var groups = byGroup.keySet().stream()
                .sorted(Comparator.comparingDouble(use).thenComparing(Comparator.naturalOrder()))
                .toList();
        var spread = new ArrayList<T>();
        int longest = byGroup.values().stream().mapToInt(List::size).max().orElse(0);
        for (int round = 0; round < longest && spread.size() < limit; round++) {
            for (var group : groups) {
                var prospects = byGroup.get(group);
                if (round < prospects.size() && spread.size() < limit) {
                    spread.add(prospects.get(round));
                }
            }
        }
        return List.copyOf(spread);
    }
}
