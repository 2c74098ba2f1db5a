package nl.hoofdzaakwerk.reporting.disclosure.model;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Works out, as an attacker would, how far counts can lie from what they are without contradicting anything that is
 * known: a linear programme over cells that hang together. Its variables are deviations from the exact counts, so that
 * none at all is always a solution; every other solution is a table the reader has to reckon with, and so shows at once
 * for many cells that they are wide enough.
 */
final class Freedom implements AutoCloseable {
    private static final double TOLERANCE = 1e-6;
    private static final int ROUNDS = 60;
    private static final int MOST_IN_VAIN = 5;

    static {
        Loader.loadNativeLibraries();
    }

    private final int threshold;
    private final int[] cells;
    private final Map<Integer, MPVariable> variables = new HashMap<>();
    private final Map<CountTable.Inclusion, MPConstraint> inclusions = new LinkedHashMap<>();
    private final Map<Integer, double[]> ranges = new HashMap<>();
    private final MPSolver solver = MPSolver.createSolver("GLOP");

    /** How far counts may deviate by themselves, at most, for someone who knows part of them. */
    interface Rooms {
        double lowest(int cell);

        double highest(int cell);

        /** How many are in the whole and not in the part, beside those that someone knows to be. */
        double between(CountTable.Inclusion inclusion);
    }

    Freedom(Relations relations, int[] cells, int threshold) {
        this.threshold = threshold;
        this.cells = cells;
        Set<CountTable.Sum> sums = new LinkedHashSet<>();
        for (int cell : cells) {
            variables.put(cell, solver.makeNumVar(0, 0, ""));
            sums.addAll(relations.sumsOf(cell));
        }
        sums.forEach(this::addUp);
        for (int cell : cells) {
            relations.inclusionsOf(cell).forEach(inclusion -> inclusions.computeIfAbsent(inclusion, this::include));
        }
    }

    private void addUp(CountTable.Sum sum) {
        MPConstraint constraint = solver.makeConstraint(0, 0);
        sum.parts().forEach(part -> setCoefficient(constraint, part, 1));
        setCoefficient(constraint, sum.total(), -1);
    }

    private MPConstraint include(CountTable.Inclusion inclusion) {
        MPConstraint constraint = solver.makeConstraint(0, MPSolver.infinity());
        setCoefficient(constraint, inclusion.whole(), 1);
        setCoefficient(constraint, inclusion.part(), -1);
        return constraint;
    }

    private void setCoefficient(MPConstraint constraint, int cell, double coefficient) {
        MPVariable variable = variables.get(cell);
        if (variable != null) {
            constraint.setCoefficient(variable, coefficient);
        }
    }

    /**
     * Of the wanted cells those whose count can be bounded closer than the threshold.
     *
     * @param mostAlone so many cells get questions of their own; of the others it may just not have been ruled out
     */
    BitSet narrow(BitSet wanted, Rooms rooms, int mostAlone) {
        for (int cell : cells) {
            ranges.put(cell, new double[2]);
        }
        if (wanted.isEmpty()) {
            return new BitSet();
        }
        limit(rooms);
        BitSet pending = (BitSet) wanted.clone();
        askTogether(pending);
        pending.stream().limit(mostAlone).forEach(this::askAlone);
        dropWide(pending);
        return pending;
    }

    /** Finds how far each of the wanted cells can deviate at most. */
    void explore(BitSet wanted, Rooms rooms) {
        limit(rooms);
        for (int cell : wanted.stream().toArray()) {
            for (boolean most : new boolean[] {true, false}) {
                solver.objective().clear();
                solver.objective().setCoefficient(variables.get(cell), 1);
                solve(most);
            }
        }
    }

    private void limit(Rooms rooms) {
        for (int cell : cells) {
            variables.get(cell).setBounds(rooms.lowest(cell), rooms.highest(cell));
            ranges.putIfAbsent(cell, new double[2]);
        }
        inclusions.forEach((inclusion, constraint) -> constraint.setLb(-rooms.between(inclusion)));
    }

    private void askTogether(BitSet pending) {
        Random random = new Random(cells.length);
        int inVain = 0;
        for (int round = 0; round < ROUNDS && inVain < MOST_IN_VAIN && !pending.isEmpty(); round++) {
            int before = pending.cardinality();
            MPObjective objective = solver.objective();
            objective.clear();
            for (int cell : pending.stream().toArray()) {
                objective.setCoefficient(variables.get(cell), weight(round, random));
            }
            solve(true);
            dropWide(pending);
            inVain = pending.cardinality() < before ? 0 : inVain + 1;
        }
    }

    /** All up, all down, then at random. */
    private static double weight(int round, Random random) {
        double size = 0.5 + random.nextDouble();
        boolean up = round == 0 || round > 1 && random.nextBoolean();
        return up ? size : -size;
    }

    private void askAlone(int cell) {
        for (boolean most : new boolean[] {true, false}) {
            if (isNarrow(cell)) {
                solver.objective().clear();
                solver.objective().setCoefficient(variables.get(cell), 1);
                solve(most);
            }
        }
    }

    /** Where the solver fails, which it does at times for want of precision, nothing is found and so nothing proven. */
    private void solve(boolean most) {
        solver.objective().setOptimizationDirection(most);
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            solver.reset();
            return;
        }
        for (int cell : cells) {
            double value = variables.get(cell).solutionValue();
            double[] range = ranges.get(cell);
            range[0] = Math.min(range[0], value);
            range[1] = Math.max(range[1], value);
        }
    }

    private void dropWide(BitSet pending) {
        Arrays.stream(cells).filter(cell -> !isNarrow(cell)).forEach(pending::clear);
    }

    private boolean isNarrow(int cell) {
        double[] range = ranges.get(cell);
        return range[1] - range[0] < threshold - TOLERANCE;
    }

    /** How far the count was found to deviate, down and up. */
    double[] range(int cell) {
        return ranges.get(cell);
    }

    @Override
    public void close() {
        solver.delete();
    }
}
