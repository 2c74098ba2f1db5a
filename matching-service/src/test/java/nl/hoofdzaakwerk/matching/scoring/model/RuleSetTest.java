package nl.hoofdzaakwerk.matching.scoring.model;

import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static RuleSet rules(Map<Criterion, Integer> weights, int unknown, List<Integer> shares, int tolerance) {
        return new RuleSet(
                "TEST",
                weights,
                unknown,
                shares,
                tolerance,
                Set.of(),
                Fixtures.rules().travel());
    }

    private static RuleSet weighing(int occupation, int hours, int conditions, int travel) {
        return rules(weights(occupation, hours, conditions, travel), 50, List.of(0, 25, 50, 75, 100), 10);
    }

    @Test
    @DisplayName("E3 weights outside 0 to 1000, or not adding up to 1000, are refused")
    void shouldRefuseImpossibleWeights() {
        assertThatThrownBy(() -> weighing(1005, -5, 0, 0)).hasMessageContaining("OCCUPATION is 0 to 1000, not 1005");
        assertThatThrownBy(() -> weighing(505, -5, 250, 250)).hasMessageContaining("HOURS is 0 to 1000, not -5");
        assertThatThrownBy(() -> weighing(1_000_000_000, 0, 0, 0)).hasMessageContaining("not 1000000000");
        assertThatThrownBy(() -> weighing(450, 200, 200, 151)).hasMessageContaining("add up to 1000, not 1001");
    }

    @Test
    @DisplayName("E3 the preferred kind of work always weighs most")
    void shouldKeepOccupationHighest() {
        assertThatThrownBy(() -> weighing(300, 300, 200, 200)).hasMessageContaining("not HOURS");
        assertThat(weighing(301, 300, 200, 199).weight(Criterion.OCCUPATION)).isEqualTo(301);
    }

    @Test
    @DisplayName("E3 shares are percentages that rise with nearness")
    void shouldRefuseFallingShares() {
        var weights = weights(450, 200, 200, 150);
        assertThatThrownBy(() -> rules(weights, 50, List.of(0, 30, 20, 75, 100), 10))
                .hasMessageContaining("nearer occupation");
        assertThatThrownBy(() -> rules(weights, 101, List.of(0, 25, 50, 75, 100), 10))
                .hasMessageContaining("unknownShare");
        assertThatThrownBy(() -> rules(weights, 50, List.of(0, 100), 10)).hasMessageContaining("0 to 4 levels");
        assertThatThrownBy(() -> rules(weights, 50, List.of(0, 25, 50, 75, 100), 0))
                .hasMessageContaining("hoursTolerance");
    }

    @Test
    @DisplayName("E3 a travel assumption outside what is possible is refused")
    void shouldRefuseImpossibleTravel() {
        assertThatThrownBy(() -> new TravelAssumption(0, 120, 0)).hasMessageContaining("speed");
        assertThatThrownBy(() -> new TravelAssumption(15, 99, 0)).hasMessageContaining("detour");
        assertThatThrownBy(() -> new TravelAssumption(15, 120, -1)).hasMessageContaining("fixed minutes");
    }
}
