package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import nl.hoofdzaakwerk.matching.assignment.model.RandomInstances.Pair;
import nl.hoofdzaakwerk.matching.assignment.model.RandomInstances.Sample;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WarmAssignmentOracleTest {

    @Test
    @DisplayName("E2 after each of 36,000 random changes the assignment is certified, and equals OR-tools' optimum")
    void shouldEqualTheOracleAfterChanges() {
        for (long seed = 0; seed < 300; seed++) {
            int keepBonus = (int) (seed % 3) * 10;
            changeAndCompare("seed " + seed, new ChangingMarket(seed, keepBonus), keepBonus, 120, 4);
        }
    }

    @Test
    @DisplayName("E2 the same in markets of hundreds of candidates, each changed 200 times")
    void shouldEqualTheOracleAtSize() {
        for (long seed = 0; seed < 8; seed++) {
            int keepBonus = (int) (seed % 2) * 20;
            var market = new ChangingMarket(seed, keepBonus, RandomInstances.sample(seed, 400, 160));
            changeAndCompare("large seed " + seed, market, keepBonus, 200, 20);
        }
    }

    @Test
    @DisplayName("E2 what was proposed before a restart counts in the optimum, on 1,000 random instances")
    void shouldEqualTheOracleAfterARestart() {
        for (long seed = 0; seed < 1_000; seed++) {
            Sample sample = RandomInstances.sample(seed);
            int keepBonus = (int) (seed % 3) * 10;
            var random = new Random(seed);
            int[] proposed = new int[sample.candidates()];
            Arrays.setAll(proposed, candidate -> random.nextInt(sample.positions().length + 1) - 1);

            var warm = WarmAssignment.solved(sample.instance(), keepBonus, proposed);

            var weighed = Instance.of(sample.candidates(), sample.positions());
            for (Pair pair : sample.pairs()) {
                boolean kept = pair.score() > 0 && proposed[pair.candidate()] == pair.vacancy();
                weighed.pair(pair.candidate(), pair.vacancy(), pair.score() + (kept ? keepBonus : 0));
            }
            long weight = warm.total();
            for (int candidate = 0; candidate < proposed.length; candidate++) {
                boolean kept = warm.vacancyOf(candidate) == proposed[candidate];
                weight += kept && proposed[candidate] != Assignment.NONE ? keepBonus : 0;
            }
            assertThat(weight).as("seed %d", seed).isEqualTo(Oracle.optimum(weighed.build()));
            assertThat(warm.certifyAll().violation()).as("seed %d", seed).isEmpty();
        }
    }

    private static void changeAndCompare(
            String name, ChangingMarket market, int keepBonus, int changes, int changesPerComparison) {
        for (int step = 0; step < changes; step++) {
            String change = market.change();

            String at = name + ", step " + step + ", " + change;
            assertThat(market.warm.certifyTouched().violation()).as(at).isEmpty();
            assertThat(market.warm.certifyAll().violation()).as(at).isEmpty();
            assertThat(market.warm.movedCandidates()).as(at).containsExactly(movedIn(market));
            assertThat(market.warm.total()).as(at).isEqualTo(market.weight(0) + market.pinnedScore());
            if (step % changesPerComparison == 0) {
                assertThat(market.weight(keepBonus)).as(at).isEqualTo(Oracle.optimum(market.weighed()));
            }
        }
    }

    private static int[] movedIn(ChangingMarket market) {
        var now = market.proposed();
        return market.scores.keySet().stream()
                .filter(candidate -> !Objects.equals(
                        now.get(candidate), market.proposedBefore().get(candidate)))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
