package nl.hoofdzaakwerk.reporting.disclosure.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Exact counts of people and everything a reader knows about how they relate: sums and inclusions.
 *
 * @param <K> names a cell; needs {@code equals} and {@code hashCode}
 */
public final class CountTable<K> {
    private final List<K> keys = new ArrayList<>();
    private final List<Long> counts = new ArrayList<>();
    private final Map<K, Integer> positions = new HashMap<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Inclusion> inclusions = new ArrayList<>();

    /** A total and its parts, by position; {@code sensitive} when a part tells something about a person. */
    record Sum(int total, List<Integer> parts, boolean sensitive) {
        List<Integer> members() {
            List<Integer> members = new ArrayList<>(parts);
            members.add(total);
            return members;
        }
    }

    /** Everyone counted in the part is counted in the whole, by position. */
    record Inclusion(int part, int whole) {}

    /**
     * Adds a cell.
     *
     * @throws IllegalArgumentException when the cell is there already or the count is negative
     */
    public CountTable<K> count(K key, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("negative count for " + key);
        }
        if (positions.putIfAbsent(key, keys.size()) != null) {
            throw new IllegalArgumentException("counted twice: " + key);
        }
        keys.add(key);
        counts.add(count);
        return this;
    }

    /** Declares that the parts add up to the total. */
    public CountTable<K> sum(K total, List<K> parts) {
        return addSum(total, parts, false);
    }

    /**
     * Declares that the parts add up to the total and that belonging to a part is itself sensitive, such as the target
     * group of people in treatment: no part may come near the whole.
     */
    public CountTable<K> sensitiveSplit(K total, List<K> parts) {
        return addSum(total, parts, true);
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

    private CountTable<K> addSum(K total, List<K> parts, boolean sensitive) {
        Sum sum = new Sum(position(total), parts.stream().map(this::position).toList(), sensitive);
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
        return counts.get(position);
    }

    List<Sum> sums() {
        return sums;
    }

    List<Inclusion> inclusions() {
        return inclusions;
    }
}
