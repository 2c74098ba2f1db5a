package nl.hoofdzaakwerk.reporting.forecast.model;

import java.util.Optional;

/**
 * Where an area is going (rule X26), made of published numbers only.
 *
 * @param started in the year so far; null when it is withheld
 * @param target of the year; null when none is set
 * @param pace starts a month, as in the last four whole quarters; null when too little is known
 * @param paceNeeded starts a month from now on to reach the target by the end of the year; nought when it is reached
 * @param forecast of the year's starts; null when too little is known or may be told
 * @param capacity null when too few coaches may be told of, or the running trajectories are withheld
 */
public record Outlook(
        Long started, Integer target, Double pace, Double paceNeeded, Forecast forecast, Capacity capacity) {
    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;

    /** Nothing may be told but the target. */
    public static Outlook withheld(Integer target) {
        return new Outlook(null, target, null, null, null, null);
    }

    /**
     * @param staff empty when it may not be told
     * @param running trajectories; empty when withheld
     */
    public static Outlook of(
            StartHistory history, Integer target, Optional<Staff> staff, CapacityRule rule, Optional<Long> running) {
        Double pace = history.suffices() ? tenths(history.level() / MONTHS) : null;
        Capacity capacity = pace == null || target == null || staff.isEmpty() || running.isEmpty()
                ? null
                : Capacity.of(staff.get(), rule, running.get(), history.level() * QUARTERS, target);
        return new Outlook(
                history.started(),
                target,
                pace,
                paceNeeded(history, target),
                PaceForecast.of(history).orElse(null),
                capacity);
    }

    private static Double paceNeeded(StartHistory history, Integer target) {
        double monthsLeft = history.quartersLeft() * MONTHS;
        return target == null || monthsLeft == 0
                ? null
                : Double.valueOf(tenths(Math.max(0, target - history.started()) / monthsLeft));
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
