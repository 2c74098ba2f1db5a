package nl.hoofdzaakwerk.matching.scoring.model;

import static nl.hoofdzaakwerk.matching.scoring.model.Fixtures.weights;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RuleSetTest {

    private static final List<Integer> NEARNESS = List.of(0, 25, 50, 75, 100);
    private static final List<Integer> BANDS = List.of(20, 60, 100);

    private static RuleSet rules(
            Map<Criterion, Integer> weights,
            int unknown,
            List<Integer> nearness,
            int tolerance,
            int growth,
            List<Integer> bands) {
        return new RuleSet(
                "TEST",
                weights,
                unknown,
                nearness,
                tolerance,
                growth,
                bands,
                Set.of(),
                new FreshFor(90, 60),
                Fixtures.rules().travel());
    }

    private static RuleSet weighing(int... weights) {
        return rules(weights(weights), 50, NEARNESS, 10, 25, BANDS);
    }

    @Test
    @DisplayName("E3 weights outside 0 to 1000, or not adding up to 1000, are refused")
    void shouldRefuseImpossibleWeights() {
        assertThatThrownBy(() -> weighing(1005, -5, 0, 0, 0, 0, 0, 0, 0))
                .hasMessageContaining("OCCUPATION is 0 to 1000, not 1005");
        assertThatThrownBy(() -> weighing(505, -5, 250, 250, 0, 0, 0, 0, 0))
                .hasMessageContaining("HOURS is 0 to 1000, not -5");
        assertThatThrownBy(() -> weighing(1_000_000_000, 0, 0, 0, 0, 0, 0, 0, 0))
                .hasMessageContaining("not 1000000000");
        assertThatThrownBy(() -> weighing(300, 120, 120, 90, 120, 60, 80, 50, 61))
                .hasMessageContaining("add up to 1000, not 1001");
        assertThatCode(() -> weighing(1000, 0, 0, 0, 0, 0, 0, 0, 0)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("E3 the preferred kind of work always weighs most")
    void shouldKeepOccupationHighest() {
        assertThatThrownBy(() -> weighing(300, 300, 200, 200, 0, 0, 0, 0, 0)).hasMessageContaining("not HOURS");
        assertThatThrownBy(() -> weighing(300, 100, 100, 0, 0, 100, 100, 0, 300))
                .hasMessageContaining("not CONTRACT");
        assertThat(weighing(301, 300, 200, 199, 0, 0, 0, 0, 0).weight(Criterion.OCCUPATION))
                .isEqualTo(301);
    }

    @Test
    @DisplayName("E3 shares are percentages that rise with nearness and willingness")
    void shouldRefuseFallingShares() {
        assertThatThrownBy(() -> rules(weights(), 50, List.of(0, 30, 20, 75, 100), 10, 25, BANDS))
                .hasMessageContaining("occupationShare: what is nearer");
        assertThatThrownBy(() -> rules(weights(), 50, NEARNESS, 10, 25, List.of(50, 40, 100)))
                .hasMessageContaining("willingnessShare: what is nearer");
        assertThatThrownBy(() -> rules(weights(), 101, NEARNESS, 10, 25, BANDS)).hasMessageContaining("unknownShare");
        assertThatThrownBy(() -> rules(weights(), 50, NEARNESS, 10, 101, BANDS)).hasMessageContaining("growthShare");
        assertThatThrownBy(() -> rules(weights(), 50, List.of(0, 100), 10, 25, BANDS))
                .hasMessageContaining("5 shares, not 2");
        assertThatThrownBy(() -> rules(weights(), 50, NEARNESS, 0, 25, BANDS)).hasMessageContaining("hoursTolerance");
    }

    @Test
    @DisplayName("X20 how long data is fresh is 1 to 730 days")
    void shouldRefuseImpossibleFreshness() {
        assertThatThrownBy(() -> new FreshFor(0, 60)).hasMessageContaining("cardDays is 1 to 730 days, not 0");
        assertThatThrownBy(() -> new FreshFor(90, 731)).hasMessageContaining("vacancyDays is 1 to 730 days, not 731");
        assertThatCode(() -> new FreshFor(1, 730)).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("E3 a travel assumption outside what is possible is refused")
    void shouldRefuseImpossibleTravel() {
        assertThatThrownBy(() -> new TravelAssumption(0, 120, 0)).hasMessageContaining("speed");
        assertThatThrownBy(() -> new TravelAssumption(15, 99, 0)).hasMessageContaining("detour");
        assertThatThrownBy(() -> new TravelAssumption(15, 120, -1)).hasMessageContaining("fixed minutes");
    }
}
