package nl.hoofdzaakwerk.matching.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.matching.assignment.model.Instance;
import nl.hoofdzaakwerk.matching.assignment.model.Oracle;
import nl.hoofdzaakwerk.matching.assignment.model.WarmAssignment;

/**
 * The best assignment from nothing, certified over all pairs, beside OR-tools' minimum cost flow. Ours counts from the
 * listed pairs to the certificate; theirs only solves, with its graph already built. They take turns; both must find
 * the same total.
 */
final class ColdSolve implements Figure {

    private static final int WARMING_UP = 2;
    private static final int ROUNDS = 7;

    @Override
    public String name() {
        return "match-cold-ratio";
    }

    @Override
    public List<Measured> measure(PrintStream progress) {
        return List.of(
                compare(name(), RandomMarket.of(5_000, 2_500, 0.1), progress),
                compare("match-cold-20k-ratio", RandomMarket.of(20_000, 10_000, 0.01), progress));
    }

    private static Measured compare(String id, Instance instance, PrintStream progress) {
        List<Double> own = new ArrayList<>();
        List<Double> theirs = new ArrayList<>();
        for (int round = -WARMING_UP; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            WarmAssignment solved = WarmAssignment.solved(instance, 0);
            boolean certified = solved.certifyAll().holds();
            double ownMillis = (System.nanoTime() - begin) / 1e6;

            Oracle oracle = Oracle.of(instance);
            begin = System.nanoTime();
            long optimum = oracle.solve();
            double theirMillis = (System.nanoTime() - begin) / 1e6;

            if (!certified || solved.total() != optimum) {
                throw new IllegalStateException("certified " + certified + ", " + solved.total() + " of " + optimum);
            }
            if (round >= 0) {
                own.add(ownMillis);
                theirs.add(theirMillis);
            }
        }
        double median = Measured.median(own);
        double theirMedian = Measured.median(theirs);
        progress.printf(
                Locale.ROOT,
                "%d x %d, %d pairs: %.0f ms, OR-tools %.0f ms%n",
                instance.candidates(),
                instance.vacancies(),
                instance.pairs(),
                median,
                theirMedian);
        return new Measured(id, median, "ms", "OR-tools MinCostFlow", median / theirMedian);
    }
}
