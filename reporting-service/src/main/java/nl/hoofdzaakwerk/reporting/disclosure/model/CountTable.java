package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/**
 * Exact counts of people and everything a reader knows about how they relate: sums and inclusions, and what one
 * organisation knows of each count, since it took part in it.
 *
 * @param <K> names a cell; needs {@code equals} and {@code hashCode}
 */
public final class CountTable<K> {
    private final List<K> keys = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final Map<K, Integer> positions = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Inclusion> inclusions = new ArrayList<>();
    private final Map<Integer, String> owners = new HashMap<>();
    private final Map<Integer, String> places = new HashMap<>();
    private final BitSet given = new BitSet();

    /** What the parts of a total are to it. */
    public enum Split {
        PLAIN,
        /**
         * Belonging to a part tells something about a person, such as the target group of people in treatment: no part
         * may come near the whole.
         */
        SENSITIVE,
        /** Of an area over its parts: shown wholly or not at all. */
        WHOLLY
    }

    /** A total and its parts, by position. */
    record Sum(int total, List<Integer> parts, Split split) {
        IntStream members() {
            return IntStream.concat(IntStream.of(total), parts.stream().mapToInt(Integer::intValue));
        }
    }

    /** Everyone counted in the part is counted in the whole, by position. */
    record Inclusion(int part, int whole) {}

    private record Count(long value, Map<String, Long> byParty) {}

    /** Adds a cell of which nobody knows a part. */
    public CountTable<K> count(K key, long count) {
        return count(key, count, Map.of());
    }

    /**
     * Adds a cell.
     *
     * @param byParty how many of them a party, such as an organisation, counted itself and so knows exactly
     * @throws IllegalArgumentException when the cell is there already, the count is negative, or a party knows more
     */
    public CountTable<K> count(K key, long count, Map<String, Long> byParty) {
        if (count < 0 || byParty.values().stream().anyMatch(known -> known < 0 || known > count)) {
            throw new IllegalArgumentException("impossible count for " + key + ": " + count + " of which " + byParty);
        }
        if (positions.putIfAbsent(key, keys.size()) != null) {
            throw new IllegalArgumentException("counted twice: " + key);
        }
        keys.add(key);
        counts.add(new Count(count, byParty));
        return this;
    }

    /** Declares that the parts add up to the total. */
    public CountTable<K> sum(K total, List<K> parts) {
        return sum(total, parts, Split.PLAIN);
    }

    /** Says that a party, such as an organisation, knows this count exactly because it is its own. */
    public CountTable<K> ownedBy(K key, String party) {
        owners.put(position(key), party);
        return this;
    }

    /** Adds a count of an earlier table of the same series, of which it is settled whether it is shown. */
    public CountTable<K> given(K key, long count) {
        count(key, count);
        given.set(positions.get(key));
        return this;
    }

    /**
     * Says to which place a count belongs, such as a region: whoever counts people at one place knows nothing of
     * another.
     */
    public CountTable<K> at(K key, String place) {
        places.put(position(key), place);
        return this;
    }

    /** Declares that everyone counted in {@code part} is counted in {@code whole}. */
    public CountTable<K> inclusion(K part, K whole) {
        Inclusion inclusion = new Inclusion(position(part), position(whole));
        if (count(inclusion.part()) > count(inclusion.whole())) {
            throw new IllegalArgumentException(part + " counts more people than " + whole);
        }
        inclusions.add(inclusion);
        return this;
    }

    /** The exact count, for use inside the service only. */
    public long count(K key) {
        return count(position(key));
    }

    /** How many of a count a party counted itself; for use inside the service only. */
    public long knownTo(K key, String party) {
        return known(position(key), party);
    }

    /** Tells all that a reader knows about how the counts relate: sums with their parts, parts with their wholes. */
    public void relate(BiConsumer<K, List<K>> sum, BiConsumer<K, K> inclusion) {
        sums.forEach(one -> sum.accept(
                keys.get(one.total()), one.parts().stream().map(keys::get).toList()));
        inclusions.forEach(one -> inclusion.accept(keys.get(one.part()), keys.get(one.whole())));
    }

    /** The names of all cells, in the order in which they were added. */
    public List<K> keys() {
        return List.copyOf(keys);
    }

    /** Declares that the parts add up to the total, and what they are to it. */
    public CountTable<K> sum(K total, List<K> parts, Split split) {
        Sum sum = new Sum(position(total), parts.stream().map(this::position).toList(), split);
        long added = sum.parts().stream().mapToLong(this::count).sum();
        if (added != count(sum.total())) {
            throw new IllegalArgumentException("the parts of " + total + " add up to " + added);
        }
        sums.add(sum);
        return this;
    }

    private int position(K key) {
        Integer position = positions.get(key);
        if (position == null) {
            throw new IllegalArgumentException("not counted: " + key);
        }
        return position;
    }

    int size() {
        return keys.size();
    }

    K key(int position) {
        return keys.get(position);
    }

    long count(int position) {
        return counts.get(position).value();
    }

    /** The largest part of the count that one party counted itself. */
    long known(int position) {
        return counts.get(position).byParty().values().stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }

    /** Whether a key is among the counts. */
    public boolean has(K key) {
        return positions.containsKey(key);
    }

    /** How many of the count a party counted itself. */
    long known(int position, String party) {
        return counts.get(position).byParty().getOrDefault(party, 0L);
    }

    /** Those who counted part of it themselves. */
    Set<String> parties(int position) {
        return counts.get(position).byParty().keySet();
    }

    /** The party whose own the whole count is, or null. */
    String owner(int position) {
        return owners.get(position);
    }

    String place(int position) {
        return places.getOrDefault(position, "");
    }

    boolean isGiven(K key) {
        return given.get(position(key));
    }

    boolean isGiven(int position) {
        return given.get(position);
    }

    List<Sum> sums() {
        return sums;
    }

    List<Inclusion> inclusions() {
        return inclusions;
    }
}
