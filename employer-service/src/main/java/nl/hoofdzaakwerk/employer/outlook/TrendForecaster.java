package nl.hoofdzaakwerk.employer.outlook;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.hoofdzaakwerk.employer.outlook.model.Forecast;
import nl.hoofdzaakwerk.employer.outlook.model.Quarter;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.regression.SimpleRegression;

/**
 * D11: what is expected of a series. With at least eight known quarters a straight line is fitted through ln(number +
 * 1) by least squares and continued, with the prediction interval in which four of five values will lie if what
 * happened goes on; with fewer the last known quarter is repeated. A trend of a few years foresees no turn.
 */
final class TrendForecaster {
    static final int LEAST_QUARTERS = 8;

    private static final double UPPER_TAIL = 0.9;
    private static final int LARGEST = 10_000_000;

    private TrendForecaster() {}

    /**
     * Looks ahead.
     *
     * @param known figures per quarter, all before the first that is asked
     */
    static Forecast forecast(SortedMap<Quarter, Integer> known, Quarter first, int quarters) {
        var ahead = first.onwards().limit(quarters).toList();
        if (known.isEmpty()) {
            return new Forecast(Forecast.Method.NOTHING_KNOWN, List.of());
        }
        if (known.size() < LEAST_QUARTERS) {
            int last = known.get(known.lastKey());
            return new Forecast(
                    Forecast.Method.LAST_VALUE,
                    ahead.stream()
                            .map(quarter -> new Forecast.Point(quarter, last, Optional.empty()))
                            .toList());
        }
        var line = new SimpleRegression();
        known.forEach((quarter, number) -> line.addData(quarter.index(), Math.log1p(number)));
        double mean = known.keySet().stream().mapToInt(Quarter::index).average().orElseThrow();
        return new Forecast(
                Forecast.Method.LOG_LINEAR_TREND,
                ahead.stream().map(quarter -> point(line, mean, quarter)).toList());
    }

    private static Forecast.Point point(SimpleRegression line, double mean, Quarter quarter) {
        double expected = line.predict(quarter.index());
        double away = quarter.index() - mean;
        double spread = new TDistribution(line.getN() - 2).inverseCumulativeProbability(UPPER_TAIL)
                * Math.sqrt(line.getMeanSquareError() * (1 + 1.0 / line.getN() + away * away / line.getXSumSquares()));
        return new Forecast.Point(
                quarter,
                number(expected),
                Optional.of(new Forecast.Interval(number(expected - spread), number(expected + spread))));
    }

    private static int number(double logarithm) {
        return Math.clamp(Math.round(Math.expm1(logarithm)), 0, LARGEST);
    }
}
