package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import nl.hoofdzaakwerk.matching.assignment.model.RandomInstances.Pair;
import nl.hoofdzaakwerk.matching.assignment.model.RandomInstances.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OptimalAssignmentOracleTest {

    private static final int INSTANCES = 1_500;

    @BeforeAll
    static void loadOracle() {
        Loader.loadNativeLibraries();
    }

    @Test
    @DisplayName("E2 the assignment's total equals OR-tools' optimum on 1,500 random instances, each certified")
    void shouldEqualTheOracle() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Sample sample = RandomInstances.sample(seed);
            Instance instance = sample.instance();

            Assignment assignment = OptimalAssignment.of(instance);

            Certificate certificate = Certificate.check(instance, assignment);
            assertThat(certificate.violation()).as("seed %d", seed).isEmpty();
            assertThat(assignment.total())
                    .as("seed %d", seed)
                    .isEqualTo(certificate.total())
                    .isEqualTo(oracle(sample));
        }
    }

    /** Nodes: source, sink, candidates, vacancies; staying without a vacancy costs nothing. */
    private static long oracle(Sample sample) {
        int source = 0;
        int sink = 1;
        var flow = new MinCostFlow();
        for (int candidate = 0; candidate < sample.candidates(); candidate++) {
            flow.addArcWithCapacityAndUnitCost(source, 2 + candidate, 1, 0);
        }
        flow.addArcWithCapacityAndUnitCost(source, sink, sample.candidates(), 0);
        for (Pair pair : sample.pairs()) {
            int vacancy = 2 + sample.candidates() + pair.vacancy();
            flow.addArcWithCapacityAndUnitCost(2 + pair.candidate(), vacancy, 1, -pair.score());
        }
        for (int vacancy = 0; vacancy < sample.positions().length; vacancy++) {
            flow.addArcWithCapacityAndUnitCost(2 + sample.candidates() + vacancy, sink, sample.positions()[vacancy], 0);
        }
        flow.setNodeSupply(source, sample.candidates());
        flow.setNodeSupply(sink, -sample.candidates());
        assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return -flow.getOptimalCost();
    }
}
