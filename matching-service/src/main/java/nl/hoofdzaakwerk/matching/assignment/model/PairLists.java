package nl.hoofdzaakwerk.matching.assignment.model;

import java.util.Arrays;

/**
 * The pairs of one side, a list per owner with the heaviest pair first: a search that knows what a pair must weigh
 * stops reading as soon as the rest weighs less.
 *
 * <p>A pair is one {@code long}: how much it weighs less than {@link #HEAVIEST}, then the other side's index. Lists so
 * sort by weight, and equal weights by index, which keeps every answer the same for the same input.
 */
final class PairLists {

    /** More than a score with the keep bonus can weigh. */
    static final int HEAVIEST = 1 << 22;

    private static final long[] EMPTY = {};

    private long[][] entries;
    private int[] sizes;

    PairLists(int owners) {
        entries = new long[owners][];
        Arrays.fill(entries, EMPTY);
        sizes = new int[owners];
    }

    static long entry(int weight, int other) {
        return (long) (HEAVIEST - weight) << 32 | other;
    }

    static int weight(long entry) {
        return HEAVIEST - (int) (entry >>> 32);
    }

    static int other(long entry) {
        return (int) entry;
    }

    /** The owner's pairs; only the first {@link #size} count. */
    long[] of(int owner) {
        return entries[owner];
    }

    int size(int owner) {
        return sizes[owner];
    }

    /** Makes room for owners below the given number. */
    void reserve(int owners) {
        int before = entries.length;
        if (owners > before) {
            entries = Arrays.copyOf(entries, Room.after(owners));
            Arrays.fill(entries, before, entries.length, EMPTY);
            sizes = Arrays.copyOf(sizes, entries.length);
        }
    }

    /** Gives the owner these pairs, in any order; the array is kept and sorted. */
    void set(int owner, long[] pairs) {
        Arrays.sort(pairs);
        entries[owner] = pairs;
        sizes[owner] = pairs.length;
    }

    void clear(int owner) {
        entries[owner] = EMPTY;
        sizes[owner] = 0;
    }

    void insert(int owner, long entry) {
        int size = sizes[owner];
        if (size == entries[owner].length) {
            entries[owner] = Arrays.copyOf(entries[owner], size + 4 + size / 8);
        }
        long[] list = entries[owner];
        int at = -1 - Arrays.binarySearch(list, 0, size, entry);
        System.arraycopy(list, at, list, at + 1, size - at);
        list[at] = entry;
        sizes[owner] = size + 1;
    }

    void remove(int owner, long entry) {
        long[] list = entries[owner];
        int at = Arrays.binarySearch(list, 0, sizes[owner], entry);
        int size = --sizes[owner];
        System.arraycopy(list, at + 1, list, at, size - at);
    }

    boolean contains(int owner, long entry) {
        return Arrays.binarySearch(entries[owner], 0, sizes[owner], entry) >= 0;
    }

    /** What the owner's heaviest pair weighs, 0 without pairs. */
    int heaviest(int owner) {
        return sizes[owner] == 0 ? 0 : weight(entries[owner][0]);
    }

    /** What the pair weighs, or {@link Assignment#NONE} when it is not listed. */
    int weightOf(int owner, int other) {
        long[] list = entries[owner];
        for (int at = 0; at < sizes[owner]; at++) {
            if (other(list[at]) == other) {
                return weight(list[at]);
            }
        }
        return Assignment.NONE;
    }
}
