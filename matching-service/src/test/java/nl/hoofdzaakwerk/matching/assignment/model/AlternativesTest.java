package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AlternativesTest {

    @Test
    @DisplayName("E2 an alternative says what the whole loses when it is made and the others get the best that is left")
    void shouldTellTheLoss() {
        var warm = WarmAssignment.solved(
                Instance.of(2, 1, 1)
                        .pair(0, 0, 900)
                        .pair(0, 1, 850)
                        .pair(1, 0, 800)
                        .pair(1, 1, 100)
                        .build(),
                0);

        assertThat(warm.alternativesOfCandidate(0, 3)).containsExactly(new Alternative(0, 0, 900, 650));
        assertThat(warm.alternativesOfVacancy(1, 3)).containsExactly(new Alternative(1, 1, 100, 650));
        assertThat(warm.alternativesOfVacancy(1, 0)).isEmpty();
    }

    @Test
    @DisplayName(
            "E2 alternatives are another best assignment when they lose nothing; the pinned and the full have none")
    void shouldKnowTiesAndPins() {
        var warm = WarmAssignment.solved(
                Instance.of(2, 1, 1, 0)
                        .pair(0, 0, 500)
                        .pair(0, 1, 500)
                        .pair(1, 1, 400)
                        .pair(1, 2, 900)
                        .build(),
                0);
        assertThat(warm.vacancyOf(1)).isEqualTo(1);
        assertThat(warm.alternativesOfCandidate(0, 1)).containsExactly(new Alternative(0, 1, 500, 400));
        assertThat(warm.alternativesOfCandidate(1, 1))
                .as("vacancy 2 has no position")
                .isEmpty();

        warm.removeCandidate(1);
        assertThat(warm.alternativesOfCandidate(0, 1)).containsExactly(new Alternative(0, 1, 500, 0));

        warm.pin(0, 0);
        assertThat(warm.alternativesOfCandidate(0, 1)).isEmpty();
        assertThat(warm.alternativesOfVacancy(1, 1)).isEmpty();
    }

    @Test
    @DisplayName("E2 the losses of all alternatives equal OR-tools' answer with the pair in it, after random changes")
    void shouldEqualTheOracle() {
        int compared = 0;
        for (long seed = 0; seed < 100; seed++) {
            var market = new ChangingMarket(seed, (int) (seed % 3) * 10);
            for (int step = 0; step < 30; step++) {
                market.change();
            }
            long best = Oracle.optimum(market.now());
            List<Alternative> all = new ArrayList<>();
            for (int candidate : market.scores.keySet()) {
                Alternative[] ofCandidate = market.warm.alternativesOfCandidate(candidate, Integer.MAX_VALUE);
                all.addAll(List.of(ofCandidate));
                assertThat(market.warm.alternativesOfCandidate(candidate, 2))
                        .containsExactly(List.of(ofCandidate)
                                .subList(0, Math.min(2, ofCandidate.length))
                                .toArray(Alternative[]::new));
            }
            for (Alternative alternative : all) {
                assertThat((long) alternative.losesAtMost())
                        .as("seed %d, %s", seed, alternative)
                        .isEqualTo(best - market.forced(alternative.candidate(), alternative.vacancy()));
                compared++;
            }
            for (int vacancy : market.positions.keySet()) {
                assertThat(market.warm.alternativesOfVacancy(vacancy, Integer.MAX_VALUE))
                        .isSortedAccordingTo(Comparator.comparingInt(Alternative::losesAtMost))
                        .containsExactlyInAnyOrder(all.stream()
                                .filter(alternative -> alternative.vacancy() == vacancy)
                                .toArray(Alternative[]::new));
            }
            assertThat(market.warm.certifyAll().holds()).isTrue();
        }
        assertThat(compared).isGreaterThan(1_000);
    }
}
