package nl.hoofdzaakwerk.reporting.funnel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import nl.hoofdzaakwerk.reporting.funnel.model.Funnel.Limits;
import nl.hoofdzaakwerk.reporting.funnel.model.Funnel.Position;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FunnelTest {
    private static final BinomialLimits FORTY = new BinomialLimits(0.4);

    @Test
    @DisplayName("X23 limits are those of the binomial distribution: of ten people, worked out by hand")
    void shouldAgreeWithTheHand() {
        // P(0) = 0.6^10 = 0.0060466, P(1) = 10 x 0.4 x 0.6^9 = 0.0403108; 2.5 % lies 0.47018 of the way from 0 to 1
        assertThat(FORTY.quantile(10, 0.025)).isCloseTo(0.047018, within(0.000001));
        // of one: P(0) = 0.6; 97.5 % lies 0.375 / 0.4 of the way from 0 to 1
        assertThat(FORTY.quantile(1, 0.975)).isCloseTo(0.9375, within(0.000001));
        // so few cannot lie under the line by more than chance
        assertThat(FORTY.quantile(1, 0.025)).isZero();
    }

    @Test
    @DisplayName("X23 limits of many people near those of the normal distribution, and never cross the line")
    void shouldNarrow() {
        double deviation = Math.sqrt(0.4 * 0.6 / 4000);
        assertThat(FORTY.quantile(4000, 0.025)).isCloseTo(0.4 - 1.959964 * deviation, within(0.0005));
        assertThat(FORTY.quantile(4000, 0.999)).isCloseTo(0.4 + 3.090232 * deviation, within(0.0005));
        assertThat(IntStream.rangeClosed(1, 500)).allSatisfy(people -> {
            Limits limits = new Funnel(40).limits(people);
            assertThat(limits.low998()).isLessThanOrEqualTo(limits.low95());
            assertThat(limits.low95()).isLessThanOrEqualTo(40);
            assertThat(limits.high95()).isBetween(40.0, limits.high998());
        });
    }

    @Test
    @DisplayName("X23 a region lies outside only when rounding cannot be what puts it there")
    void shouldForgiveRounding() {
        Funnel funnel = new Funnel(40);
        assertThat(funnel.limits(100)).isEqualTo(new Limits(100, 24.7, 30.0, 49.2, 54.9));

        assertThat(funnel.position(40, 100, 5)).isEqualTo(Position.WITHIN);
        assertThat(funnel.position(50, 100, 5)).as("47 to 53 %").isEqualTo(Position.WITHIN);
        assertThat(funnel.position(50, 100, 1)).as("exactly 50 %").isEqualTo(Position.ABOVE);
        assertThat(funnel.position(55, 100, 5)).isEqualTo(Position.ABOVE);
        assertThat(funnel.position(60, 100, 5)).isEqualTo(Position.FAR_ABOVE);
        assertThat(funnel.position(25, 100, 5)).isEqualTo(Position.BELOW);
        assertThat(funnel.position(20, 100, 5)).isEqualTo(Position.FAR_BELOW);
        assertThat(funnel.position(0, 10, 5))
                .as("of ten, even nobody can be chance")
                .isEqualTo(Position.WITHIN);
    }

    @Test
    @DisplayName("X23 there is no line at nought or at everyone, and no share of nobody")
    void shouldRefuseNoLine() {
        assertThatThrownBy(() -> new BinomialLimits(0)).hasMessage("a line lies between 0 and 1: 0.0");
        assertThatThrownBy(() -> new BinomialLimits(1)).hasMessage("a line lies between 0 and 1: 1.0");
        assertThatThrownBy(() -> FORTY.quantile(0, 0.5)).hasMessage("there is no share of nobody");
    }
}
