package nl.hoofdzaakwerk.employer.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.hoofdzaakwerk.employer.outlook.model.Forecast;
import nl.hoofdzaakwerk.employer.outlook.model.Quarter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TrendForecasterTest {
    private static final Quarter FIRST = new Quarter(2024, 1);
    private static final Quarter NOW = new Quarter(2026, 1);

    @Test
    @DisplayName("D11 eight quarters that double every time go on doubling, without any margin")
    void continuesTrend() {
        var forecast = TrendForecaster.forecast(known(1, 3, 7, 15, 31, 63, 127, 255), NOW, 2);

        assertThat(forecast.method()).isEqualTo(Forecast.Method.LOG_LINEAR_TREND);
        assertThat(forecast.points())
                .containsExactly(
                        point(NOW, 511, new Forecast.Interval(511, 511)),
                        point(NOW.plus(1), 1023, new Forecast.Interval(1023, 1023)));
    }

    @Test
    @DisplayName("D11 the interval is that of least squares, and widens with the distance")
    void widensInterval() {
        // ln(number + 1) alternates between ln 10 and ln 20: slope ln(2)/21, residual variance 0.1526...
        var forecast = TrendForecaster.forecast(known(9, 19, 9, 19, 9, 19, 9, 19), NOW, 12);

        var next = forecast.points().getFirst();
        var last = forecast.points().getLast();
        assertThat(forecast.points()).hasSize(12);
        assertThat(next.expected()).isEqualTo(15);
        assertThat(next.interval()).contains(new Forecast.Interval(7, 32));
        assertThat(width(last)).isGreaterThan(width(next));
        assertThat(last.quarter()).isEqualTo(new Quarter(2028, 4));
    }

    @Test
    @DisplayName("D11 with seven quarters the last one is repeated, and no margin is pretended")
    void repeatsLastValue() {
        var forecast = TrendForecaster.forecast(known(1, 3, 7, 15, 31, 63, 127), NOW, 2);

        assertThat(forecast.method()).isEqualTo(Forecast.Method.LAST_VALUE);
        assertThat(forecast.points())
                .containsExactly(
                        new Forecast.Point(NOW, 127, Optional.empty()),
                        new Forecast.Point(NOW.plus(1), 127, Optional.empty()));
    }

    @Test
    @DisplayName("D11 nothing known, nothing expected; none known, none expected")
    void expectsNothingOfNothing() {
        assertThat(TrendForecaster.forecast(new TreeMap<>(), NOW, 12))
                .isEqualTo(new Forecast(Forecast.Method.NOTHING_KNOWN, List.of()));
        assertThat(TrendForecaster.forecast(known(0, 0, 0, 0, 0, 0, 0, 0), NOW, 1)
                        .points())
                .containsExactly(point(NOW, 0, new Forecast.Interval(0, 0)));
    }

    private static int width(Forecast.Point point) {
        return point.interval().orElseThrow().high()
                - point.interval().orElseThrow().low();
    }

    private static Forecast.Point point(Quarter quarter, int expected, Forecast.Interval interval) {
        return new Forecast.Point(quarter, expected, Optional.of(interval));
    }

    private static SortedMap<Quarter, Integer> known(int... numbers) {
        var known = new TreeMap<Quarter, Integer>();
        for (int place = 0; place < numbers.length; place++) {
            known.put(FIRST.plus(place), numbers[place]);
        }
        return known;
    }
}
