package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OptimalAssignmentTest {

    @Test
    @DisplayName("E2 the best overall assignment gives up one best pair when the whole gains")
    void shouldPreferTheWhole() {
        Instance instance = Instance.of(2, 1, 1)
                .pair(0, 0, 900)
                .pair(0, 1, 850)
                .pair(1, 0, 800)
                .pair(1, 1, 100)
                .build();

        Assignment assignment = OptimalAssignment.of(instance);

        assertThat(assignment.vacancyOfCandidate()).containsExactly(1, 0);
        assertThat(assignment.total()).isEqualTo(1650);
    }

    @Test
    @DisplayName("E2 when positions are short the candidate who adds least stays without")
    void shouldLeaveOutTheLeast() {
        Instance instance = Instance.of(3, 2)
                .pair(0, 0, 300)
                .pair(1, 0, 500)
                .pair(2, 0, 400)
                .build();

        Assignment assignment = OptimalAssignment.of(instance);

        assertThat(assignment.vacancyOfCandidate()).containsExactly(Assignment.NONE, 0, 0);
        assertThat(assignment.vacancyPrice()).containsExactly(300);
    }

    @Test
    @DisplayName("E2 a vacancy without positions and a pair without points are never proposed")
    void shouldNotProposeTheWorthless() {
        Instance instance = Instance.of(1, 0, 1).pair(0, 0, 1000).pair(0, 1, 0).build();

        Assignment assignment = OptimalAssignment.of(instance);

        assertThat(assignment.isAssigned(0)).isFalse();
        assertThat(Certificate.check(instance, assignment).holds()).isTrue();
    }

    @Test
    @DisplayName("E2 empty sides give an empty, certified agenda")
    void shouldAcceptEmptySides() {
        for (Instance instance : new Instance[] {
            Instance.of(0).build(), Instance.of(3).build(), Instance.of(0, 4).build()
        }) {

            Assignment assignment = OptimalAssignment.of(instance);

            assertThat(assignment.total()).isZero();
            assertThat(Certificate.check(instance, assignment).holds()).isTrue();
        }
    }

    @Test
    @DisplayName("E2 the certificate refuses an assignment that is not the best")
    void shouldRefuseWhatIsNotTheBest() {
        Instance instance = Instance.of(1, 1, 1).pair(0, 0, 400).pair(0, 1, 500).build();
        var second = new Assignment(new int[] {0}, new int[] {400}, new int[] {0, 0}, 400);

        Certificate certificate = Certificate.check(instance, second);

        assertThat(certificate.violation()).contains("pair 0-1 is worth more than its prices");
    }

    @Test
    @DisplayName("E2 the certificate refuses a vacancy over its positions")
    void shouldRefuseOverfilling() {
        Instance instance = Instance.of(2, 1).pair(0, 0, 400).pair(1, 0, 400).build();
        var both = new Assignment(new int[] {0, 0}, new int[] {400, 400}, new int[] {0}, 800);

        Certificate certificate = Certificate.check(instance, both);

        assertThat(certificate.violation()).contains("vacancy 0 is over its positions");
    }

    @Test
    @DisplayName("E2 an instance refuses scores and indices out of range")
    void shouldRefuseOutOfRange() {
        assertThatThrownBy(() -> Instance.of(1, 1).pair(0, 0, -1)).hasMessageContaining("score -1");
        assertThatThrownBy(() -> Instance.of(1, 1).pair(0, 1, 1)).hasMessageContaining("vacancy 1");
        assertThatThrownBy(() -> Instance.of(2, 1).pair(1, 0, 1).pair(0, 0, 1)).hasMessageContaining("candidate 0");
        assertThatThrownBy(() -> Instance.of(1, 1).pair(0, 0, 1).pair(0, 0, 2)).hasMessageContaining("twice");
        assertThatThrownBy(() -> Instance.of(1, -1)).hasMessageContaining("positions");
    }
}
