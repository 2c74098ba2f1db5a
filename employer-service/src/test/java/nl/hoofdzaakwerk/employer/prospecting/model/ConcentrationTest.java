package nl.hoofdzaakwerk.employer.prospecting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.employer.prospecting.model.UnderUsedPolicy.Threshold;
import nl.hoofdzaakwerk.employer.prospecting.model.UnderUsedPolicy.Use;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConcentrationTest {

    @Test
    @DisplayName("X13 the share of the largest one, three and five employers, and the Herfindahl index")
    void measures() {
        var concentration = Concentration.of(List.of(1L, 5L, 2L, 1L, 3L, 8L));

        assertThat(concentration.total()).isEqualTo(20);
        assertThat(concentration.topShare(1)).isEqualByComparingTo("40.0");
        assertThat(concentration.topShare(3)).isEqualByComparingTo("80.0");
        assertThat(concentration.topShare(5)).isEqualByComparingTo("95.0");
        assertThat(concentration.herfindahl()).isEqualTo(2600);
    }

    @Test
    @DisplayName(
            "X13 all with one employer is 10,000, evenly over four 2,500, over three rounded, and nothing is nothing")
    void knowsBounds() {
        assertThat(Concentration.of(List.of(7L)).herfindahl()).isEqualTo(10_000);
        assertThat(Concentration.of(List.of(3L, 3L, 3L, 3L)).herfindahl()).isEqualTo(2500);
        assertThat(Concentration.of(List.of(1L, 1L, 1L)).herfindahl()).isEqualTo(3333);
        assertThat(Concentration.of(List.of(1L, 1L, 1L)).topShare(1)).isEqualByComparingTo("33.3");
        assertThat(Concentration.of(List.of(1L, 1L, 1L)).topShare(5)).isEqualByComparingTo("100.0");
        assertThat(Concentration.of(List.of()).herfindahl()).isZero();
        assertThat(Concentration.of(List.of()).topShare(1)).isEqualByComparingTo("0.0");
        assertThatThrownBy(() -> Concentration.of(List.of(0L))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @DisplayName(
            "X13 a group is under-used from a size on, when its share of the work is half its share of employers or less")
    @CsvSource({"20, 10, true", "20, 11, false", "20, 0, true", "5, 0, true", "4, 0, false", "100, 100, false"})
    void findsUnderUsed(long employers, long work, boolean underUsed) {
        assertThat(UnderUsedPolicy.isUnderUsed(new Use(employers, work), new Use(100, 100), new Threshold(5, 50)))
                .isEqualTo(underUsed);
    }

    @Test
    @DisplayName("X13 while no work was found anywhere, no group is under-used")
    void saysNothingWithoutWork() {
        assertThat(UnderUsedPolicy.isUnderUsed(new Use(20, 0), new Use(100, 0), new Threshold(5, 50)))
                .isFalse();
    }

    @Test
    @DisplayName("X13 prospects come one of each sector in turn, the least used sector first")
    void spreads() {
        var prospects = Map.of("A", List.of("a1", "a2", "a3"), "C", List.of("c1"), "Q", List.of("q1", "q2"));
        var use = Map.of("A", 2.0, "C", 0.5, "Q", 0.5);

        assertThat(SpreadPolicy.spread(prospects, use::get, 10)).containsExactly("c1", "q1", "a1", "q2", "a2", "a3");
        assertThat(SpreadPolicy.spread(prospects, use::get, 4)).containsExactly("c1", "q1", "a1", "q2");
        assertThat(SpreadPolicy.spread(Map.<String, List<String>>of(), use::get, 4))
                .isEmpty();
    }
}
