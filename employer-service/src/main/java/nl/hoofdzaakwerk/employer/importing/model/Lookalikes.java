package nl.hoofdzaakwerk.employer.importing.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.relation.model.NormalisedName;

/**
 * Finds names that are much alike within one municipality, among tens of thousands (rule D3), by the measure of
 * {@link NormalisedName#likeness}.
 *
 * <p>Two names that share enough must share one of their rarest trigrams, so only names under the same rare trigram are
 * compared at all.
 */
public final class Lookalikes<T> {
    private static final double ROUNDING = 1e-9;
    private static final int TRIGRAM = 3;

    private final double enough;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Integer> frequencies = new ArrayList<>();
    private final Map<String, Map<Integer, List<Entry<T>>>> byPlace = new HashMap<>();
    private int[] rank = {};

    /** @param enough share of common trigrams from which two names are alike, above 0 */
    public Lookalikes(double enough) {
        this.enough = enough;
    }

    private record Entry<T>(T what, int[] trigrams) {}

    /** Somebody with a name like the one looked for. */
    public record Found<T>(T what, double likeness) {}

    /** Makes known which names there will be, all of them before the first is added or looked for. */
    public void expect(NormalisedName name) {
        trigramsOf(name).forEach(trigram -> {
            int number = numbers.computeIfAbsent(trigram, _ -> frequencies.size());
            if (number == frequencies.size()) {
                frequencies.add(0);
            }
            frequencies.set(number, frequencies.get(number) + 1);
        });
    }

    public void add(String place, NormalisedName name, T what) {
        var trigrams = rarestFirst(name);
        var index = byPlace.computeIfAbsent(place, _ -> new HashMap<>());
        var entry = new Entry<>(what, trigrams);
        for (int i = 0; i < telling(trigrams.length); i++) {
            index.computeIfAbsent(trigrams[i], _ -> new ArrayList<>()).add(entry);
        }
    }

    /** The one most like this name, of those in the same place that may be taken. */
    public Optional<Found<T>> find(String place, NormalisedName name, Predicate<T> allowed) {
        var trigrams = rarestFirst(name);
        var index = byPlace.getOrDefault(place, Map.of());
        return Arrays.stream(trigrams, 0, telling(trigrams.length))
                .boxed()
                .flatMap(trigram -> index.getOrDefault(trigram, List.of()).stream())
                .filter(entry -> allowed.test(entry.what()))
                .flatMap(entry -> compare(entry, trigrams))
                .max(Comparator.comparingDouble(Found::likeness));
    }

    private Stream<Found<T>> compare(Entry<T> entry, int[] trigrams) {
        int longest = Math.max(trigrams.length, entry.trigrams().length);
        int shortest = Math.min(trigrams.length, entry.trigrams().length);
        if (shortest < enough * longest - ROUNDING) {
            return Stream.empty();
        }
        int common = common(trigrams, entry.trigrams());
        double likeness = (double) common / (longest + shortest - common);
        return likeness >= enough - ROUNDING ? Stream.of(new Found<>(entry.what(), likeness)) : Stream.empty();
    }

    /** Both in the same order. */
    private int common(int[] some, int[] others) {
        int common = 0;
        for (int i = 0, j = 0; i < some.length && j < others.length; ) {
            int order = Integer.compare(rank[some[i]], rank[others[j]]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common;
    }

    /** How many of the rarest are enough to meet every name that is alike. */
    private int telling(int trigrams) {
        return trigrams == 0 ? 0 : trigrams - (int) Math.ceil(enough * trigrams - ROUNDING) + 1;
    }

    private int[] rarestFirst(NormalisedName name) {
        if (rank.length != frequencies.size()) {
            rank = ranks();
        }
        return trigramsOf(name).stream()
                .mapToInt(this::numberOf)
                .boxed()
                .sorted(Comparator.comparingInt(number -> rank[number]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int numberOf(String trigram) {
        var number = numbers.get(trigram);
        if (number == null) {
            throw new IllegalArgumentException("this name was not expected");
        }
        return number;
    }

    private static Set<String> trigramsOf(NormalisedName name) {
        var trigrams = new HashSet<String>();
        for (var word : name.value().split(" ")) {
            var padded = "  " + word + " ";
            for (int start = 0; !word.isEmpty() && start + TRIGRAM <= padded.length(); start++) {
                trigrams.add(padded.substring(start, start + TRIGRAM));
            }
        }
        return trigrams;
    }

    private int[] ranks() {
        var order = Stream.iterate(0, number -> number + 1)
                .limit(frequencies.size())
                .sorted(Comparator.<Integer>comparingInt(frequencies::get).thenComparingInt(number -> number))
                .toList();
        var ranks = new int[order.size()];
        for (int place = 0; place < ranks.length; place++) {
            ranks[order.get(place)] = place;
        }
        return ranks;
    }
}
