package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DeferredAcceptanceTest {

    @Test
    @DisplayName("E2 who fits best gets the vacancy first, also where the whole would gain by another choice")
    void shouldPreferTheBestPair() {
        Instance instance = Instance.of(2, 1, 1)
                .pair(0, 0, 900)
                .pair(0, 1, 850)
                .pair(1, 0, 800)
                .pair(1, 1, 100)
                .build();

        Assignment stable = DeferredAcceptance.of(instance);

        assertThat(stable.vacancyOfCandidate()).containsExactly(0, 1);
        assertThat(stable.total()).isEqualTo(1000);
    }

    @Test
    @DisplayName("E2 the pair that the best overall assignment passes over is counted as blocking")
    void shouldTellWhatBlocks() {
        Instance instance = Instance.of(2, 1, 1)
                .pair(0, 0, 900)
                .pair(0, 1, 850)
                .pair(1, 0, 800)
                .pair(1, 1, 100)
                .build();

        List<BlockingPair> blocking = DeferredAcceptance.blockingPairs(instance, new int[] {1, 0});

        assertThat(blocking).containsExactly(new BlockingPair(0, 0, 900));
    }

    @Test
    @DisplayName("E2 a free position and a candidate without anything block; equal points and no points do not")
    void shouldBlockOnlyWhereBothGain() {
        Instance instance = Instance.of(3, 1, 0, 2)
                .pair(0, 0, 500)
                .pair(1, 0, 500)
                .pair(1, 1, 900)
                .pair(1, 2, 0)
                .pair(2, 2, 100)
                .build();

        List<BlockingPair> blocking =
                DeferredAcceptance.blockingPairs(instance, new int[] {0, Assignment.NONE, Assignment.NONE});

        assertThat(blocking).containsExactly(new BlockingPair(2, 2, 100));
    }

    @Test
    @DisplayName("E2 between equal scores the lower number goes first, on both sides")
    void shouldBreakTiesByNumber() {
        Instance instance = Instance.of(2, 1, 1)
                .pair(0, 0, 500)
                .pair(0, 1, 500)
                .pair(1, 0, 500)
                .build();

        assertThat(DeferredAcceptance.of(instance).vacancyOfCandidate()).containsExactly(0, Assignment.NONE);
    }

    @Test
    @DisplayName(
            "E2 on 1,500 random instances no pair blocks it, positions are kept and its total is not above the best")
    void shouldBeStable() {
        for (long seed = 0; seed < 1_500; seed++) {
            Instance instance = RandomInstances.sample(seed).instance();

            Assignment stable = DeferredAcceptance.of(instance);

            assertThat(DeferredAcceptance.blockingPairs(instance, stable.vacancyOfCandidate()))
                    .as("seed %d", seed)
                    .isEmpty();
            int[] taken = new int[instance.vacancies()];
            Arrays.stream(stable.vacancyOfCandidate())
                    .filter(vacancy -> vacancy != Assignment.NONE)
                    .forEach(vacancy -> taken[vacancy]++);
            for (int vacancy = 0; vacancy < taken.length; vacancy++) {
                assertThat(taken[vacancy]).isLessThanOrEqualTo(instance.positions(vacancy));
            }
            assertThat(stable.total())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(OptimalAssignment.of(instance).total());
        }
    }

    @Test
    @DisplayName("E2 of all stable assignments it gives each candidate the one that candidate prefers")
    void shouldBeBestForCandidates() {
        int compared = 0;
        for (long seed = 0; seed < 4_000; seed++) {
            var sample = RandomInstances.sample(seed);
            if (sample.candidates() <= 4 && sample.positions().length <= 4) {
                Instance instance = sample.instance();
                int[] proposed = DeferredAcceptance.of(instance).vacancyOfCandidate();
                for (int[] stable : new StableAssignments(instance).all()) {
                    for (int candidate = 0; candidate < proposed.length; candidate++) {
                        assertThat(rank(instance, candidate, proposed[candidate]))
                                .as("seed %d, candidate %d", seed, candidate)
                                .isLessThanOrEqualTo(rank(instance, candidate, stable[candidate]));
                    }
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    /** Lower is better: by score, then by number; without a vacancy last. */
    private static long rank(Instance instance, int candidate, int vacancy) {
        return vacancy == Assignment.NONE
                ? Long.MAX_VALUE
                : StableAssignments.rank(StableAssignments.score(instance, candidate, vacancy), vacancy);
    }

    /** All stable assignments of a small instance, by trying everything. */
    private static final class StableAssignments {
        private final Instance instance;
        private final int[] vacancyOf;
        private final List<int[]> found = new ArrayList<>();

        private StableAssignments(Instance instance) {
            this.instance = instance;
            this.vacancyOf = new int[instance.candidates()];
        }

        private List<int[]> all() {
            assign(0);
            return found;
        }

        private void assign(int candidate) {
            if (candidate == vacancyOf.length) {
                if (isStable()) {
                    found.add(vacancyOf.clone());
                }
                return;
            }
            vacancyOf[candidate] = Assignment.NONE;
            assign(candidate + 1);
            for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
                if (score(instance, candidate, vacancy) > 0) {
                    vacancyOf[candidate] = vacancy;
                    assign(candidate + 1);
                }
            }
        }

        private boolean isStable() {
            for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
                if (holders(vacancy).length > instance.positions(vacancy)) {
                    return false;
                }
            }
            for (int candidate = 0; candidate < vacancyOf.length; candidate++) {
                for (int vacancy = 0; vacancy < instance.vacancies(); vacancy++) {
                    if (blocks(candidate, vacancy)) {
                        return false;
                    }
                }
            }
            return true;
        }

        private boolean blocks(int candidate, int vacancy) {
            int score = score(instance, candidate, vacancy);
            if (score <= 0 || instance.positions(vacancy) == 0) {
                return false;
            }
            int[] holders = holders(vacancy);
            boolean vacancyGains = holders.length < instance.positions(vacancy)
                    || Arrays.stream(holders)
                            .anyMatch(
                                    holder -> rank(score(instance, holder, vacancy), holder) > rank(score, candidate));
            return vacancyGains
                    && vacancyOf[candidate] != vacancy
                    && DeferredAcceptanceTest.rank(instance, candidate, vacancyOf[candidate])
                            > DeferredAcceptanceTest.rank(instance, candidate, vacancy);
        }

        private int[] holders(int vacancy) {
            List<Integer> holders = new ArrayList<>();
            for (int candidate = 0; candidate < vacancyOf.length; candidate++) {
                if (vacancyOf[candidate] == vacancy) {
                    holders.add(candidate);
                }
            }
            return holders.stream().mapToInt(Integer::intValue).toArray();
        }

        private static long rank(int score, int number) {
            return (Instance.MAXIMUM_SCORE - (long) score) * 100 + number;
        }

        private static int score(Instance instance, int candidate, int vacancy) {
            for (int pair = instance.firstPair(candidate); pair < instance.endOfPairs(candidate); pair++) {
                if (instance.vacancyOf(pair) == vacancy) {
                    return instance.scoreOf(pair);
                }
            }
            return Assignment.NONE;
        }
    }
}
