package nl.hoofdzaakwerk.reporting.survival.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The product-limit estimate of Kaplan and Meier: how large a share has not had the event by a time, when some were not
 * followed that far (rule X25).
 *
 * <p>The band is Greenwood's, worked out on the scale of log(−log S) and turned back, so that it stays between 0 and 1.
 */
public final class KaplanMeier {
    /** Of the standard normal distribution: 97.5 % lies below. */
    private static final double NORMAL_QUANTILE = 1.959963984540054;

    private KaplanMeier() {}

    /**
     * The curve, one point per count. It ends where nobody is at risk.
     *
     * @param counts by increasing time
     */
    public static List<CurvePoint> estimate(List<RiskCount> counts) {
        List<CurvePoint> points = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        int before = -1;
        for (RiskCount count : counts) {
            if (count.time() <= before) {
                throw new IllegalArgumentException("times do not increase: " + count.time());
            }
            if (count.atRisk() == 0) {
                break;
            }
            survival *= 1 - count.events() / count.atRisk();
            greenwood += count.events() / (count.atRisk() * (count.atRisk() - count.events()));
            points.add(point(count, survival, greenwood));
            before = count.time();
        }
        return points;
    }

    /** At each time at which an event happened: who was still followed just before, and to how many it happened. */
    public static List<RiskCount> counts(List<Observation> observations) {
        Map<Integer, Long> events = new TreeMap<>();
        observations.stream()
                .filter(Observation::event)
                .forEach(observation -> events.merge(observation.time(), 1L, Long::sum));
        return events.entrySet().stream()
                .map(event ->
                        new RiskCount(event.getKey(), followedUntil(event.getKey(), observations), event.getValue()))
                .toList();
    }

    private static long followedUntil(int time, List<Observation> observations) {
        return observations.stream()
                .filter(observation -> observation.time() >= time)
                .count();
    }

    private static CurvePoint point(RiskCount count, double survival, double greenwood) {
        if (survival <= 0) {
            return new CurvePoint(count, 0, 0, Optional.empty());
        }
        double deviation = Math.sqrt(greenwood);
        return new CurvePoint(count, survival, survival * deviation, band(survival, deviation));
    }

    private static Optional<Band> band(double survival, double deviation) {
        if (deviation == 0) {
            return Optional.empty();
        }
        double shift = Math.exp(NORMAL_QUANTILE * deviation / -Math.log(survival));
        return Optional.of(new Band(Math.pow(survival, shift), Math.pow(survival, 1 / shift)));
    }
}
