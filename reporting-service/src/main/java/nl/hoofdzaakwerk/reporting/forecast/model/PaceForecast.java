package nl.hoofdzaakwerk.reporting.forecast.model;

import java.util.Optional;

/**
 * Forecast of a year's starts (rule X26): what has started, and for the rest of the year the pace of the last four
 * quarters.
 *
 * <p>What is still to come is taken as negative binomial. Its variance holds three things: chance, as much as the
 * quarters show of it; that the pace itself is known from a few quarters only; and the rounding of what has started.
 */
public final class PaceForecast {
    private static final double TAIL = (100 - Forecast.PERCENT) / 200.0;

    private PaceForecast() {}

    /** Empty when too little is known. */
    public static Optional<Forecast> of(StartHistory history) {
        return history.suffices() ? Optional.of(forecast(history)) : Optional.empty();
    }

    private static Forecast forecast(StartHistory history) {
        double mean = history.level() * history.quartersLeft();
        double chance = history.dispersion() * mean * (1 + history.quartersLeft() / StartHistory.LEAST);
        double variance = chance + history.slack() * history.slack() / 3.0;
        if (mean == 0) {
            return new Forecast(history.started(), history.started(), history.started());
        }
        NegativeBinomial rest = new NegativeBinomial(mean, variance);
        long expected = Math.round(mean);
        return new Forecast(
                history.started() + expected,
                history.started() + Math.min(expected, rest.quantile(TAIL)),
                history.started() + Math.max(expected, rest.quantile(1 - TAIL)));
    }
}
