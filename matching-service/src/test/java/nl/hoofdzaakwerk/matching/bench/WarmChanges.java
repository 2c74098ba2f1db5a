package nl.hoofdzaakwerk.matching.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.matching.assignment.model.Instance;
import nl.hoofdzaakwerk.matching.assignment.model.Oracle;
import nl.hoofdzaakwerk.matching.assignment.model.WarmAssignment;

/**
 * One change brought into balance, and all it touched certified, at 5,000 candidates and 2,500 vacancies; in turn with
 * OR-tools, which solves from nothing. Measured with the keep bonus of the service; without it, when a change moves
 * most, is told beside.
 */
final class WarmChanges implements Figure {

    private static final int WARMING_UP = 4;
    private static final int ROUNDS = 6;
    private static final int CHANGES_PER_ROUND = 100;
    /** {@code hw.boards.keep-bonus} as the service has it. */
    private static final int KEEP_BONUS = 20;

    private static final ThreadMXBean PROCESSOR = ManagementFactory.getThreadMXBean();

    @Override
    public String name() {
        return "match-warm-p99-ms";
    }

    @Override
    public List<Measured> measure(PrintStream progress) {
        Instance instance = RandomMarket.of(5_000, 2_500, 0.1);
        Times asInService = times(instance, KEEP_BONUS, progress);
        Times without = times(instance, 0, progress);
        double theirs = Measured.median(without.theirs);
        return List.of(
                measured(name(), Measured.percentile(asInService.own, 0.99), theirs),
                measured("match-warm-p50-ms", Measured.median(asInService.own), theirs),
                measured("match-warm-no-bonus-p99-ms", Measured.percentile(without.own, 0.99), theirs),
                measured("match-warm-no-bonus-p50-ms", Measured.median(without.own), theirs));
    }

    private static Measured measured(String id, double millis, double theirs) {
        return new Measured(id, millis, "ms", "OR-tools MinCostFlow from nothing", millis / theirs);
    }

    /** @param onProcessor the same changes without the time that other programs took */
    private record Times(List<Double> own, List<Double> onProcessor, List<Double> theirs) {

        private Times() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    private static Times times(Instance instance, int keepBonus, PrintStream progress) {
        WarmAssignment warm = WarmAssignment.solved(instance, keepBonus);
        var changes = new MarketChanges(warm, instance);
        var times = new Times();
        long moved = 0;
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            Oracle oracle = Oracle.of(instance);
            long begin = System.nanoTime();
            long optimum = oracle.solve();
            double theirs = (System.nanoTime() - begin) / 1e6;
            var ofRound = new Times();
            for (int at = 0; at < CHANGES_PER_ROUND; at++) {
                for (Runnable change : changes.next()) {
                    time(change, warm, ofRound);
                    moved += warm.movedCandidates().length;
                }
                if (keepBonus == 0 && warm.total() != optimum) {
                    throw new IllegalStateException(warm.total() + " of " + optimum);
                }
            }
            if (!warm.certifyAll().holds()) {
                throw new IllegalStateException("not the best after round " + round);
            }
            if (round >= 0) {
                times.own.addAll(ofRound.own);
                times.onProcessor.addAll(ofRound.onProcessor);
                times.theirs.add(theirs);
            }
        }
        int counted = times.own.size() / ROUNDS * (ROUNDS + WARMING_UP);
        progress.printf(
                Locale.ROOT,
                "keep bonus %d: %d changes, p50 %.3f ms, p99 %.3f ms, longest %.3f ms (on the processor %.3f, %.3f and %.3f);"
                        + " %.1f proposals moved by a change%n",
                keepBonus,
                times.own.size(),
                Measured.median(times.own),
                Measured.percentile(times.own, 0.99),
                Measured.percentile(times.own, 1),
                Measured.median(times.onProcessor),
                Measured.percentile(times.onProcessor, 0.99),
                Measured.percentile(times.onProcessor, 1),
                (double) moved / counted);
        return times;
    }

    private static void time(Runnable change, WarmAssignment warm, Times times) {
        long cpuBegin = PROCESSOR.getCurrentThreadCpuTime();
        long begin = System.nanoTime();
        change.run();
        boolean certified = warm.certifyTouched().holds();
        times.own.add((System.nanoTime() - begin) / 1e6);
        times.onProcessor.add((PROCESSOR.getCurrentThreadCpuTime() - cpuBegin) / 1e6);
        if (!certified) {
            throw new IllegalStateException("not certified: " + warm.certifyTouched());
        }
    }
}
