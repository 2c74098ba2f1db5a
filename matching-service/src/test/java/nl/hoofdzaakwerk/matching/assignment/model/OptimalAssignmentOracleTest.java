package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OptimalAssignmentOracleTest {

    private static final int INSTANCES = 1_500;

    @Test
    @DisplayName("E2 the assignment's total equals OR-tools' optimum on 1,500 random instances, each certified")
    void shouldEqualTheOracle() {
        for (long seed = 0; seed < INSTANCES; seed++) {
            Instance instance = RandomInstances.sample(seed).instance();

            Assignment assignment = OptimalAssignment.of(instance);

            Certificate certificate = Certificate.check(instance, assignment);
            assertThat(certificate.violation()).as("seed %d", seed).isEmpty();
            assertThat(assignment.total())
                    .as("seed %d", seed)
                    .isEqualTo(certificate.total())
                    .isEqualTo(Oracle.optimum(instance));
        }
    }
}
