package nl.hoofdzaakwerk.reporting.disclosure.model;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Works out, as an attacker would, how far counts can lie from what they are without contradicting anything that is
 * known: a linear programme over cells that hang together. Its variables are deviations from the exact counts, so that
 * none at all is always a solution; every other solution is a table the reader has to reckon with, and so shows at once
 * for many cells that they are wide enough. What was found for one reader is tried first for the next, as far as that
 * one cannot rule it out.
 */
final class Freedom implements AutoCloseable {
    private static final double TOLERANCE = 1e-6;
    private static final int ROUNDS = 60;
    private static final int MOST_IN_VAIN = 5;
    private static final int FEW = 3;
    private static final int MOST_KEPT = 60;

    static {
        Loader.loadNativeLibraries();
    }

    private final int threshold;
    private final int[] cells;
    private final Map<Integer, Integer> positions = new HashMap<>();
    private final MPVariable[] variables;
    private final double[] lowest;
    private final double[] highest;
    private final double[] down;
    private final double[] up;
    private final List<Within> inclusions;
    private final double[] between;
    private final Deque<double[]> found = new ArrayDeque<>();
    private final MPSolver solver = MPSolver.createSolver("GLOP");

    /** How far counts may deviate by themselves, at most, for someone who knows part of them. */
    interface Rooms {
        double lowest(int cell);

        double highest(int cell);

        /** How many are in the whole and not in the part, beside those that someone knows to be. */
        double between(CountTable.Inclusion inclusion);
    }

    /** An inclusion, with the positions of its cells; below 0 for a cell that cannot deviate. */
    private record Within(CountTable.Inclusion inclusion, int part, int whole, MPConstraint constraint) {}

    Freedom(Relations relations, int[] cells, int threshold) {
        this.threshold = threshold;
        this.cells = cells;
        this.variables = new MPVariable[cells.length];
        this.lowest = new double[cells.length];
        this.highest = new double[cells.length];
        this.down = new double[cells.length];
        this.up = new double[cells.length];
        // small programmes of which only limits and questions change: each goes on from the solution of the one before
        solver.setSolverSpecificParametersAsString("use_preprocessing: false");
        Set<CountTable.Sum> sums = new LinkedHashSet<>();
        Set<CountTable.Inclusion> included = new LinkedHashSet<>();
        for (int position = 0; position < cells.length; position++) {
            positions.put(cells[position], position);
            variables[position] = solver.makeNumVar(0, 0, "");
            sums.addAll(relations.sumsOf(cells[position]));
            included.addAll(relations.inclusionsOf(cells[position]));
        }
        sums.forEach(this::addUp);
        this.inclusions = included.stream().map(this::include).toList();
        this.between = new double[inclusions.size()];
    }

    private void addUp(CountTable.Sum sum) {
        MPConstraint constraint = solver.makeConstraint(0, 0);
        sum.parts().forEach(part -> setCoefficient(constraint, part, 1));
        setCoefficient(constraint, sum.total(), -1);
    }

    private Within include(CountTable.Inclusion inclusion) {
        MPConstraint constraint = solver.makeConstraint(0, MPSolver.infinity());
        setCoefficient(constraint, inclusion.whole(), 1);
        setCoefficient(constraint, inclusion.part(), -1);
        return new Within(
                inclusion,
                positions.getOrDefault(inclusion.part(), -1),
                positions.getOrDefault(inclusion.whole(), -1),
                constraint);
    }

    private void setCoefficient(MPConstraint constraint, int cell, double coefficient) {
        Integer position = positions.get(cell);
        if (position != null) {
            constraint.setCoefficient(variables[position], coefficient);
        }
    }

    /**
     * Of the wanted cells those whose count can be bounded closer than the threshold.
     *
     * @param mostAlone so many cells get questions of their own; of the others it may just not have been ruled out
     */
    BitSet narrow(BitSet wanted, Rooms rooms, int mostAlone) {
        Arrays.fill(down, 0);
        Arrays.fill(up, 0);
        BitSet pending = (BitSet) wanted.clone();
        if (!pending.isEmpty()) {
            limit(rooms);
            tryAgain(pending);
            askTogether(pending);
            pending.stream().limit(mostAlone).forEach(this::askAlone);
            dropWide(pending);
        }
        return pending;
    }

    /** Finds how far each of the wanted cells can deviate at most. */
    void explore(BitSet wanted, Rooms rooms) {
        limit(rooms);
        for (int cell : wanted.stream().toArray()) {
            ask(cell, true);
            ask(cell, false);
        }
    }

    private void limit(Rooms rooms) {
        for (int position = 0; position < cells.length; position++) {
            lowest[position] = rooms.lowest(cells[position]);
            highest[position] = rooms.highest(cells[position]);
            variables[position].setBounds(lowest[position], highest[position]);
        }
        for (int index = 0; index < between.length; index++) {
            Within within = inclusions.get(index);
            between[index] = rooms.between(within.inclusion());
            within.constraint().setLb(-between[index]);
        }
    }

    private void tryAgain(BitSet pending) {
        Iterator<double[]> tables = found.iterator();
        while (tables.hasNext() && !pending.isEmpty()) {
            double[] deviations = tables.next();
            widen(deviations, possible(deviations));
            dropWide(pending);
        }
    }

    /**
     * Which share of these deviations is possible within the limits of now, from 0 to 1. Sums hold for every share, and
     * what lies between a solution and none at all is one too.
     */
    private double possible(double[] deviations) {
        double share = 1;
        for (int position = 0; position < cells.length; position++) {
            double deviation = deviations[position];
            if (deviation > TOLERANCE) {
                share = Math.min(share, highest[position] / deviation);
            } else if (deviation < -TOLERANCE) {
                share = Math.min(share, lowest[position] / deviation);
            }
        }
        for (int index = 0; index < between.length; index++) {
            Within within = inclusions.get(index);
            double closer = at(within.part(), deviations) - at(within.whole(), deviations);
            if (closer > TOLERANCE) {
                share = Math.min(share, between[index] / closer);
            }
        }
        return share;
    }

    private static double at(int position, double[] deviations) {
        return position < 0 ? 0 : deviations[position];
    }

    private void widen(double[] deviations, double share) {
        for (int position = 0; position < cells.length; position++) {
            down[position] = Math.min(down[position], share * deviations[position]);
            up[position] = Math.max(up[position], share * deviations[position]);
        }
    }

    private void askTogether(BitSet pending) {
        Random random = new Random(cells.length);
        int inVain = 0;
        for (int round = 0; round < ROUNDS && inVain < MOST_IN_VAIN && pending.cardinality() > FEW; round++) {
            int before = pending.cardinality();
            MPObjective objective = solver.objective();
            objective.clear();
            for (int cell : pending.stream().toArray()) {
                objective.setCoefficient(variables[positions.get(cell)], weight(round, random));
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
                ask(cell, most);
            }
        }
    }

    private void ask(int cell, boolean most) {
        solver.objective().clear();
        solver.objective().setCoefficient(variables[positions.get(cell)], 1);
        solve(most);
    }

    /** Where the solver fails, which it does at times for want of precision, nothing is found and so nothing proven. */
    private void solve(boolean most) {
        solver.objective().setOptimizationDirection(most);
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            solver.reset();
            return;
        }
        double[] deviations = new double[cells.length];
        for (int position = 0; position < cells.length; position++) {
            deviations[position] = variables[position].solutionValue();
        }
        widen(deviations, 1);
        found.addFirst(deviations);
        if (found.size() > MOST_KEPT) {
            found.removeLast();
        }
    }

    private void dropWide(BitSet pending) {
        for (int cell = pending.nextSetBit(0); cell >= 0; cell = pending.nextSetBit(cell + 1)) {
            if (!isNarrow(cell)) {
                pending.clear(cell);
            }
        }
    }

    private boolean isNarrow(int cell) {
        int position = positions.get(cell);
        return up[position] - down[position] < threshold - TOLERANCE;
    }

    /** How far the count was found to deviate downwards, at most 0. */
    double down(int cell) {
        return down[positions.get(cell)];
    }

    /** How far the count was found to deviate upwards, at least 0. */
    double up(int cell) {
        return up[positions.get(cell)];
    }

    @Override
    public void close() {
        solver.delete();
    }
}
