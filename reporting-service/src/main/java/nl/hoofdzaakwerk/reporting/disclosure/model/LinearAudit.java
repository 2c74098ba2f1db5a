package nl.hoofdzaakwerk.reporting.disclosure.model;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Works out, as an attacker would, how closely each hidden count can be bounded given everything that is shown. Rounded
 * numbers, sums and inclusions together are one linear programme; its extremes are exact.
 */
final class LinearAudit implements AutoCloseable {
    private static final double TOLERANCE = 1e-6;

    static {
        Loader.loadNativeLibraries();
    }

    private final CountTable<?> table;
    private final DisclosureRules rules;
    private final Interval anything;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPVariable[] cells;
    private final double[] lowest;
    private final double[] highest;

    LinearAudit(CountTable<?> table, DisclosureRules rules) {
        this.table = table;
        this.rules = rules;
        this.anything = new Interval(0, farAboveAll());
        this.cells = new MPVariable[table.size()];
        this.lowest = new double[table.size()];
        this.highest = new double[table.size()];
        Arrays.setAll(cells, cell -> solver.makeNumVar(0, 0, ""));
        table.sums().forEach(this::addUp);
        table.inclusions().forEach(this::include);
    }

    /**
     * The hidden cells whose count can be bounded closer than the threshold.
     *
     * <p>Every solution is a table the reader has to reckon with, and so widens what is known of all cells at once; few
     * cells need a question of their own.
     */
    BitSet narrow(BitSet hidden) {
        for (int cell = 0; cell < cells.length; cell++) {
            Interval known = known(cell, hidden);
            cells[cell].setBounds(known.lower(), known.upper());
            lowest[cell] = table.count(cell);
            highest[cell] = table.count(cell);
        }
        ask(hidden, true);
        ask(hidden, false);
        BitSet narrow = new BitSet();
        hidden.stream().filter(this::staysNarrow).forEach(narrow::set);
        return narrow;
    }

    @Override
    public void close() {
        solver.delete();
    }

    private boolean staysNarrow(int cell) {
        BitSet alone = new BitSet();
        alone.set(cell);
        if (isNarrow(cell)) {
            ask(alone, true);
        }
        if (isNarrow(cell)) {
            ask(alone, false);
        }
        return isNarrow(cell);
    }

    private boolean isNarrow(int cell) {
        return highest[cell] - lowest[cell] < rules.threshold() - TOLERANCE;
    }

    private void ask(BitSet wanted, boolean most) {
        MPObjective objective = solver.objective();
        objective.clear();
        wanted.stream().forEach(cell -> objective.setCoefficient(cells[cell], 1));
        objective.setOptimizationDirection(most);
        MPSolver.ResultStatus status = solver.solve();
        if (status != MPSolver.ResultStatus.OPTIMAL) {
            throw new IllegalStateException("the disclosure audit ended " + status);
        }
        for (int cell = 0; cell < cells.length; cell++) {
            double value = cells[cell].solutionValue();
            lowest[cell] = Math.min(lowest[cell], value);
            highest[cell] = Math.max(highest[cell], value);
        }
    }

    /** A limit keeps the numbers small; the reader has none, so the audit rather finds a count narrower than it is. */
    private long farAboveAll() {
        long largest = 0;
        for (int cell = 0; cell < table.size(); cell++) {
            largest = Math.max(largest, table.count(cell));
        }
        return 2 * largest + 10L * rules.threshold();
    }

    private Interval known(int cell, BitSet hidden) {
        return hidden.get(cell) ? anything : rules.behind(rules.rounded(table.count(cell)));
    }

    private void addUp(CountTable.Sum sum) {
        MPConstraint constraint = solver.makeConstraint(0, 0);
        sum.parts().forEach(part -> constraint.setCoefficient(cells[part], 1));
        constraint.setCoefficient(cells[sum.total()], -1);
    }

    private void include(CountTable.Inclusion inclusion) {
        MPConstraint constraint = solver.makeConstraint(0, MPSolver.infinity());
        constraint.setCoefficient(cells[inclusion.whole()], 1);
        constraint.setCoefficient(cells[inclusion.part()], -1);
    }
}
