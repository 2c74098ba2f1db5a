package nl.hoofdzaakwerk.reporting.forecast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PaceForecastTest {
    private static final LocalDate HALFWAY = LocalDate.of(2025, 6, 30);

    @Test
    @DisplayName("X26 what has started plus the pace of the last four quarters is what is expected")
    void shouldGoOnAtThePresentPace() {
        StartHistory history = new StartHistory(HALFWAY, 50, 2, List.of(10L, 12L, 24L, 26L, 24L, 26L));

        Forecast forecast = PaceForecast.of(history).orElseThrow();

        // 184 of 365 days are to come: 2.016 quarters of 25
        assertThat(forecast.expected()).isEqualTo(100);
        assertThat(forecast.lower()).isEqualTo(89);
        assertThat(forecast.upper()).isEqualTo(112);
    }

    @Test
    @DisplayName("X26 quarters that jump up and down make the interval wider, a steady rise hardly")
    void shouldWidenWithChance() {
        Forecast even = forecast(List.of(25L, 25L, 25L, 25L));
        Forecast rising = forecast(List.of(22L, 24L, 26L, 28L));
        Forecast jumping = forecast(List.of(10L, 40L, 10L, 40L));

        assertThat(rising.upper() - rising.lower()).isEqualTo(even.upper() - even.lower());
        assertThat(jumping.upper() - jumping.lower()).isGreaterThan(2 * (even.upper() - even.lower()));
    }

    @Test
    @DisplayName("X26 on the last day of the year nothing is left to expect")
    void shouldEndWithTheYear() {
        StartHistory history = new StartHistory(LocalDate.of(2025, 12, 31), 95, 2, List.of(25L, 25L, 25L, 25L));

        assertThat(PaceForecast.of(history)).contains(new Forecast(95, 95, 95));
    }

    @Test
    @DisplayName("X26 three quarters make no forecast, four do; nor do quarters in which nothing started")
    void shouldNeedAYearOfQuarters() {
        assertThat(PaceForecast.of(new StartHistory(HALFWAY, 50, 2, List.of(25L, 25L, 25L))))
                .isEmpty();
        assertThat(PaceForecast.of(new StartHistory(HALFWAY, 50, 2, List.of(25L, 25L, 25L, 25L))))
                .isPresent();
        assertThat(PaceForecast.of(new StartHistory(HALFWAY, 0, 2, List.of(0L, 0L, 0L, 0L))))
                .isEmpty();
    }

    @Test
    @DisplayName("X26 impossible histories and forecasts are refused")
    void shouldRefuseNonsense() {
        List<Long> tooMany = List.of(1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L, 1L);
        assertThatThrownBy(() -> new StartHistory(HALFWAY, 1, 2, tooMany)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new StartHistory(HALFWAY, -1, 2, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Forecast(5, 6, 7)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new NegativeBinomial(5, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("X26 quantiles agree with the sum of the distribution, also far above what a double can start from")
    void shouldFindQuantiles() {
        // shape 1: geometric with mean 9, P(X <= k) = 1 - 0.9^(k+1)
        NegativeBinomial geometric = new NegativeBinomial(9, 90);
        assertThat(geometric.quantile(0.1)).isEqualTo(0);
        assertThat(geometric.quantile(0.5)).isEqualTo(6);
        assertThat(geometric.quantile(0.9)).isEqualTo(21);
        // mean 3,500: near the normal, whose 10 % lies 1.2816 deviations below
        assertThat((double) new NegativeBinomial(3500, 4900).quantile(0.1)).isCloseTo(3500 - 1.2816 * 70, within(2.0));
    }

    @Test
    @DisplayName("X26 the 80 % interval holds what comes in at least 76 and at most 93 of 100 simulated years")
    void shouldCoverWhatComes() {
        for (double yearly : new double[] {25, 100, 3500}) {
            assertThat(coverage(yearly, 1, 0))
                    .as("%s a year, pure chance", yearly)
                    .isBetween(76.0, 93.0);
            assertThat(coverage(yearly, 2, 0))
                    .as("%s a year, twice as much chance", yearly)
                    .isBetween(76.0, 93.0);
        }
        assertThat(coverage(100, 1, 0.1)).as("rising by a tenth a year").isBetween(76.0, 93.0);
        assertThat(coverage(100, 1, -0.1)).as("falling by a tenth a year").isBetween(76.0, 93.0);
    }

    private static Forecast forecast(List<Long> quarters) {
        return PaceForecast.of(new StartHistory(HALFWAY, 50, 2, quarters)).orElseThrow();
    }

    /** Two years of quarters and half a third; what is published is rounded to fives and up to nine people behind. */
    private static double coverage(double yearly, double dispersion, double growth) {
        Random random = new Random(26);
        int years = 3000;
        int covered = 0;
        for (int year = 0; year < years; year++) {
            List<Long> starts = new ArrayList<>();
            for (int quarter = 0; quarter < 12; quarter++) {
                starts.add(starts(random, yearly / 4 * Math.pow(1 + growth, quarter / 4.0), dispersion));
            }
            long soFar = starts.get(8) + starts.get(9);
            StartHistory history = new StartHistory(
                    HALFWAY,
                    fives(Math.max(0, soFar - random.nextInt(10))),
                    11,
                    starts.subList(2, 10).stream().map(PaceForecastTest::fives).toList());
            Forecast forecast = PaceForecast.of(history).orElse(new Forecast(0, 0, 0));
            long total = soFar + starts.get(10) + starts.get(11);
            covered += forecast.lower() <= total && total <= forecast.upper() ? 1 : 0;
        }
        return 100.0 * covered / years;
    }

    private static long fives(long count) {
        return (count + 2) / 5 * 5;
    }

    private static long starts(Random random, double mean, double dispersion) {
        return dispersion == 1
                ? poisson(random, mean)
                : new NegativeBinomial(mean, dispersion * mean).quantile(random.nextDouble());
    }

    private static long poisson(Random random, double mean) {
        if (mean > 50) {
            return poisson(random, mean / 2) + poisson(random, mean / 2);
        }
        double limit = Math.exp(-mean);
        long number = -1;
        for (double product = 1; product > limit; number++) {
            product *= random.nextDouble();
        }
        return number;
    }
}
