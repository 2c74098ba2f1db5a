package nl.hoofdzaakwerk.reporting.disclosure.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Hidden;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;

/** The strongest linear attacker there is: all that is published as one linear programme, solved exactly. */
class LinearAttackTest {
    private final DisclosureRules rules = new DisclosureRules(10, 5, 95);

    @BeforeContainer
    static void loadSolver() {
        Loader.loadNativeLibraries();
    }

    @Property(tries = 300)
    @Label("F10 linear programming over everything published bounds no hidden count closer than the threshold")
    void shouldWithstandLinearProgramming(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int regions) {
        CountTable<String> table = RandomTables.of(seed, regions);

        ProtectedTable<String> published = new DisclosureControl(rules).protect(table);

        Attack attack = new Attack(table, published);
        List<String> narrow = new ArrayList<>();
        for (int cell = 0; cell < table.size(); cell++) {
            if (published.get(table.key(cell)) instanceof Hidden) {
                double width = attack.width(cell);
                if (width < rules.threshold() - 1e-6) {
                    narrow.add(table.key(cell) + " within " + width);
                }
            }
        }
        assertThat(narrow).isEmpty();
    }

    private static final class Attack {
        private final MPSolver solver = MPSolver.createSolver("GLOP");
        private final MPVariable[] variables;

        Attack(CountTable<String> table, ProtectedTable<String> published) {
            variables = new MPVariable[table.size()];
            for (int cell = 0; cell < variables.length; cell++) {
                variables[cell] = variable(published.get(table.key(cell)), "cell" + cell);
            }
            for (CountTable.Sum sum : table.sums()) {
                MPConstraint constraint = solver.makeConstraint(0, 0);
                sum.parts().forEach(part -> constraint.setCoefficient(variables[part], 1));
                constraint.setCoefficient(variables[sum.total()], -1);
            }
            for (CountTable.Inclusion inclusion : table.inclusions()) {
                MPConstraint constraint = solver.makeConstraint(0, 1_000_000);
                constraint.setCoefficient(variables[inclusion.whole()], 1);
                constraint.setCoefficient(variables[inclusion.part()], -1);
            }
        }

        private MPVariable variable(PublishedCount count, String name) {
            return switch (count) {
                case Hidden() -> solver.makeNumVar(0, 1_000_000, name);
                case Shown(long value) when value == 0 -> solver.makeNumVar(0, 0, name);
                case Shown(long value) -> solver.makeNumVar(Math.max(10, value - 2), value + 2, name);
            };
        }

        double width(int cell) {
            return extreme(cell, true) - extreme(cell, false);
        }

        private double extreme(int cell, boolean largest) {
            MPObjective objective = solver.objective();
            objective.clear();
            objective.setCoefficient(variables[cell], 1);
            objective.setOptimizationDirection(largest);
            assertThat(solver.solve()).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
            return objective.value();
        }
    }
}
