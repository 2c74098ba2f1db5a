package nl.hoofdzaakwerk.matching.assignment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WarmAssignmentOracleTest {

    private static final int SEQUENCES = 300;
    private static final int CHANGES = 120;

    @Test
    @DisplayName("E2 after each of 36,000 random changes the assignment is certified, and equals OR-tools' optimum")
    void shouldEqualTheOracleAfterChanges() {
        for (long seed = 0; seed < SEQUENCES; seed++) {
            int keepBonus = (int) (seed % 3) * 10;
            var market = new ChangingMarket(seed, keepBonus);
            for (int step = 0; step < CHANGES; step++) {
                String change = market.change();

                String at = "seed " + seed + ", step " + step + ", " + change;
                assertThat(market.warm.certifyTouched().violation()).as(at).isEmpty();
                assertThat(market.warm.certifyAll().violation()).as(at).isEmpty();
                assertThat(market.warm.movedCandidates()).as(at).containsExactly(movedIn(market));
                assertThat(market.warm.total()).as(at).isEqualTo(market.weight(0) + market.pinnedScore());
                if (step % 4 == 0) {
                    assertThat(market.weight(keepBonus)).as(at).isEqualTo(Oracle.optimum(market.weighed()));
                }
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
