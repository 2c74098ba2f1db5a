package nl.hoofdzaakwerk.reporting.release.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Someone who lays answers side by side and tightens what each count can be until nothing moves any more. Shares no
 * code with the protection. Counts are told apart as objects.
 */
final class Attacker {
    private static final long FAR = 1_000_000;
    private static final int MOST_TURNS = 200;

    private final Map<Object, long[]> bounds = new IdentityHashMap<>();
    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Runnable> relations = new ArrayList<>();
    private boolean moved;

    /** Whether it is the first time that this count comes by. */
    boolean meets(Object count) {
        return met.add(count);
    }

    /** A count lies in these bounds. */
    void learn(Object count, long lowest, long highest) {
        long[] known = bounds.computeIfAbsent(count, any -> new long[] {0, FAR});
        if (lowest > known[0]) {
            known[0] = lowest;
            moved = true;
        }
        if (highest < known[1]) {
            known[1] = highest;
            moved = true;
        }
    }

    /** The parts add up to the total. */
    void sum(Object total, List<?> parts) {
        relations.add(() -> {
            long lowest = 0;
            long highest = 0;
            for (Object part : parts) {
                lowest += of(part)[0];
                highest += of(part)[1];
            }
            learn(total, lowest, highest);
            for (Object part : parts) {
                long othersLowest = lowest - of(part)[0];
                long othersHighest = highest - of(part)[1];
                learn(part, of(total)[0] - othersHighest, of(total)[1] - othersLowest);
            }
        });
    }

    /** The whole is at least so many more than the part. */
    void more(Object whole, Object part, long atLeast) {
        relations.add(() -> {
            learn(whole, of(part)[0] + atLeast, FAR);
            learn(part, 0, of(whole)[1] - atLeast);
        });
    }

    /** Draws all conclusions. */
    void conclude() {
        moved = true;
        for (int turn = 0; moved && turn < MOST_TURNS; turn++) {
            moved = false;
            relations.forEach(Runnable::run);
        }
    }

    long[] of(Object count) {
        return bounds.computeIfAbsent(count, any -> new long[] {0, FAR});
    }
}
