package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WarmAssignmentTest {

    private static final int BONUS = 20;

    @Test
    @DisplayName("E2 a new vacancy draws a candidate away, whose place goes to somebody who was without")
    void shouldMoveAlongAChain() {
        var warm = new WarmAssignment(0);
        int office = warm.addVacancy(1, new int[] {}, new int[] {});
        int first = warm.addCandidate(new int[] {office}, new int[] {700});
        int second = warm.addCandidate(new int[] {office}, new int[] {600});
        assertThat(warm.vacancyOf(second)).isEqualTo(Assignment.NONE);

        int garden = warm.addVacancy(1, new int[] {first}, new int[] {650});

        assertThat(warm.vacancyOf(first)).isEqualTo(garden);
        assertThat(warm.vacancyOf(second)).isEqualTo(office);
        assertThat(warm.movedCandidates()).containsExactly(first, second);
        assertThat(warm.total()).isEqualTo(1250);
        assertThat(warm.certifyTouched().holds()).isTrue();
        assertThat(warm.certifyAll().total()).isEqualTo(1250);
    }

    @Test
    @DisplayName("E2 a candidate who leaves makes room; who comes back finds the same total")
    void shouldRefillAndGiveBack() {
        var warm = WarmAssignment.solved(
                Instance.of(2, 1).pair(0, 0, 900).pair(1, 0, 400).build(), 0);

        warm.removeCandidate(0);
        assertThat(warm.movedCandidates()).containsExactly(1);
        assertThat(warm.total()).isEqualTo(400);

        int back = warm.addCandidate(new int[] {0}, new int[] {900});
        assertThat(back).isZero();
        assertThat(warm.vacancyOf(back)).isZero();
        assertThat(warm.total()).isEqualTo(900);
    }

    @Test
    @DisplayName("E2 fewer positions leave out who adds least, more take in who waits")
    void shouldFollowPositions() {
        var warm = WarmAssignment.solved(
                Instance.of(3, 2)
                        .pair(0, 0, 300)
                        .pair(1, 0, 500)
                        .pair(2, 0, 400)
                        .build(),
                0);

        warm.setPositions(0, 1);
        assertThat(warm.vacancyOf(1)).isZero();
        assertThat(warm.movedCandidates()).containsExactly(2);

        warm.setPositions(0, 0);
        assertThat(warm.total()).isZero();
        assertThat(warm.certifyAll().holds()).isTrue();

        warm.setPositions(0, 3);
        assertThat(warm.movedCandidates()).containsExactly(0, 1, 2);
        assertThat(warm.total()).isEqualTo(1200);
    }

    @Test
    @DisplayName("E2 a proposal is kept while a change gains no more than the keep bonus, and moves at one point more")
    void shouldKeepWithinTheBonus() {
        var warm = new WarmAssignment(BONUS);
        int office = warm.addVacancy(1, new int[] {}, new int[] {});
        int candidate = warm.addCandidate(new int[] {office}, new int[] {500});

        int garden = warm.addVacancy(1, new int[] {candidate}, new int[] {520});
        assertThat(warm.vacancyOf(candidate)).isEqualTo(office);
        assertThat(warm.movedCandidates()).isEmpty();
        assertThat(warm.total()).isEqualTo(500);

        warm.replaceVacancy(garden, 1, new int[] {candidate}, new int[] {521});
        assertThat(warm.vacancyOf(candidate)).isEqualTo(garden);
        assertThat(warm.movedCandidates()).containsExactly(candidate);
        assertThat(warm.total()).isEqualTo(521);
    }

    @Test
    @DisplayName("E2 the keep bonus goes along to what is proposed now")
    void shouldMoveTheBonusAlong() {
        var warm = WarmAssignment.solved(
                Instance.of(1, 1, 1).pair(0, 0, 500).pair(0, 1, 490).build(), BONUS);

        warm.setPositions(0, 0);
        assertThat(warm.vacancyOf(0)).isEqualTo(1);
        warm.setPositions(0, 1);
        assertThat(warm.vacancyOf(0)).as("10 points are less than the bonus").isEqualTo(1);
        assertThat(warm.certifyAll().total()).isEqualTo(490 + BONUS);
        assertThat(warm.total()).isEqualTo(490);
    }

    @Test
    @DisplayName("E2 what was proposed before a restart is kept within the bonus; what cannot be is told as moved")
    void shouldRecallProposals() {
        Instance instance = Instance.of(3, 1, 1, 1)
                .pair(0, 0, 520)
                .pair(0, 1, 500)
                .pair(1, 1, 400)
                .pair(1, 2, 421)
                .pair(2, 0, 100)
                .build();

        var warm = WarmAssignment.solved(instance, BONUS, new int[] {1, 1, 2});

        assertThat(warm.vacancyOf(0)).as("20 more is not more than the bonus").isEqualTo(1);
        assertThat(warm.vacancyOf(1)).isEqualTo(2);
        assertThat(warm.vacancyOf(2)).isZero();
        assertThat(warm.movedCandidates()).containsExactly(1, 2);
        assertThat(warm.total()).isEqualTo(1021);
        assertThat(warm.certifyAll().total()).isEqualTo(1021 + 3 * BONUS);
        assertRefused("1 proposals for 3", () -> WarmAssignment.solved(instance, BONUS, new int[] {1}));
    }

    @Test
    @DisplayName("E2 a pair whose points are gone is not kept for its bonus")
    void shouldNotKeepTheWorthless() {
        var warm = WarmAssignment.solved(Instance.of(1, 1).pair(0, 0, 500).build(), BONUS);

        warm.replaceCandidate(0, new int[] {0}, new int[] {0});

        assertThat(warm.vacancyOf(0)).isEqualTo(Assignment.NONE);
        assertThat(warm.certifyTouched().total()).isZero();
    }

    @Test
    @DisplayName("E2 a pinned pair stays while everything around it changes, and may move again when the pin is gone")
    void shouldKeepPins() {
        var warm = WarmAssignment.solved(
                Instance.of(2, 1).pair(0, 0, 300).pair(1, 0, 200).build(), 0);

        warm.pin(1, 0);
        assertThat(warm.vacancyOf(1)).isZero();
        assertThat(warm.vacancyOf(0)).isEqualTo(Assignment.NONE);
        assertThat(warm.movedCandidates()).containsExactly(0, 1);
        assertThat(warm.total()).isEqualTo(200);

        warm.replaceCandidate(1, new int[] {}, new int[] {});
        assertThat(warm.vacancyOf(1)).isZero();
        warm.setPositions(0, 0);
        assertThat(warm.vacancyOf(1)).isZero();
        warm.setPositions(0, 1);
        warm.replaceCandidate(1, new int[] {0}, new int[] {200});

        warm.unpin(1);
        assertThat(warm.vacancyOf(0)).isZero();
        assertThat(warm.vacancyOf(1)).isEqualTo(Assignment.NONE);
        assertThat(warm.certifyAll().holds()).isTrue();
    }

    @Test
    @DisplayName("E2 what was pinned counts as proposed when the pin is gone: it has its keep bonus")
    void shouldKeepWhatWasPinned() {
        var warm = WarmAssignment.solved(
                Instance.of(2, 1).pair(0, 0, 210).pair(1, 0, 200).build(), BONUS);
        warm.pin(1, 0);

        warm.unpin(1);

        assertThat(warm.vacancyOf(1)).isZero();
        assertThat(warm.movedCandidates()).isEmpty();
    }

    @Test
    @DisplayName("E2 a pin ends with its vacancy, and its candidate finds another")
    void shouldEndPinsWithTheVacancy() {
        var warm = WarmAssignment.solved(
                Instance.of(1, 1, 1).pair(0, 0, 100).pair(0, 1, 90).build(), BONUS);
        warm.pin(0, 0);

        warm.removeVacancy(0);

        assertThat(warm.vacancyOf(0)).isEqualTo(1);
        assertThat(warm.addVacancy(1, new int[] {0}, new int[] {150})).isZero();
        assertThat(warm.vacancyOf(0)).as("free to move").isZero();
    }

    @Test
    @DisplayName("E2 a number in no use, a score out of range, a pair twice and positions below 0 change nothing")
    void shouldRefuse() {
        var warm = WarmAssignment.solved(Instance.of(1, 1).pair(0, 0, 500).build(), 0);

        assertRefused("no candidate 1", () -> warm.removeCandidate(1));
        assertRefused("no vacancy -1", () -> warm.setPositions(-1, 1));
        assertRefused("no vacancy 7", () -> warm.addCandidate(new int[] {7}, new int[] {1}));
        assertRefused("score 1000001", () -> warm.addCandidate(new int[] {0}, new int[] {1_000_001}));
        assertRefused("score -1", () -> warm.replaceCandidate(0, new int[] {0}, new int[] {-1}));
        assertRefused("candidate 0 listed twice", () -> warm.replaceVacancy(0, 1, new int[] {0, 0}, new int[] {1, 2}));
        assertRefused("1 pairs with 0 scores", () -> warm.addVacancy(1, new int[] {0}, new int[] {}));
        assertRefused("positions is not negative: -1", () -> warm.setPositions(0, -1));
        assertRefused("keep bonus -1", () -> new WarmAssignment(-1));
        assertThat(warm.total()).isEqualTo(500);
        assertThat(warm.certifyAll().holds()).isTrue();

        warm.removeCandidate(0);
        assertRefused("no candidate 0", () -> warm.vacancyOf(0));
    }

    private static void assertRefused(String message, Runnable change) {
        assertThatThrownBy(change::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
