package nl.hoofdzaakwerk.matching.bench;

import java.io.PrintStream;
import java.lang.ref.Reference;
import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.matching.assignment.model.Instance;
import nl.hoofdzaakwerk.matching.assignment.model.WarmAssignment;

/**
 * Heap that stays in use for one region of 5,000 candidates, 2,500 vacancies and 1.25 million pairs: the warm
 * assignment and the list of pairs it was made from. Everything runs within 256 MB, garbage included, or fails.
 */
final class HeapOfOneRegion implements Figure {

    private static final int CHANGES = 50;
    private static final double MIB = 1024.0 * 1024;

    @Override
    public String name() {
        return "match-heap-mib";
    }

    @Override
    public List<Measured> measure(PrintStream progress) {
        double before = used();
        Instance instance = RandomMarket.of(5_000, 2_500, 0.1);
        double listed = used() - before;
        WarmAssignment warm = WarmAssignment.solved(instance, 20);
        double solved = used() - before;
        var changes = new MarketChanges(warm, instance);
        for (int at = 0; at < CHANGES; at++) {
            changes.next().forEach(Runnable::run);
        }
        boolean certified = warm.certifyAll().holds();
        double forChanges = used() - before;
        if (!certified) {
            throw new IllegalStateException("not the best after the changes");
        }
        Reference.reachabilityFence(changes);
        changes = null;
        double after = used() - before;
        progress.printf(
                Locale.ROOT,
                "list of pairs %.0f MiB, with the assignment %.0f MiB, after %d changes %.0f MiB (%.0f with the pairs that"
                        + " the changes give); limit of the heap %.0f MiB%n",
                listed,
                solved,
                CHANGES * 14,
                after,
                forChanges,
                Runtime.getRuntime().maxMemory() / MIB);
        Reference.reachabilityFence(instance);
        Reference.reachabilityFence(warm);
        return List.of(new Measured(name(), after, "MiB", null, null));
    }

    private static double used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / MIB;
    }
}
