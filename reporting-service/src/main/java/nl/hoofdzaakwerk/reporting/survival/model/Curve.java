package nl.hoofdzaakwerk.reporting.survival.model;

import java.util.List;

/**
 * A curve as published, made of published counts only (rule X25).
 *
 * @param area {@code NL} or the code of a region
 * @param cohort year in which their time began; null for all cohorts together
 * @param began people, where their number is told
 * @param points from the first step on, as far as enough people were followed; empty when none may be told
 * @param halfAfterMonths end of the first step after which it has happened to half of them; null when not so far
 */
public record Curve(
        CurveKind kind, String area, Integer cohort, Long began, List<Point> points, Integer halfAfterMonths) {
    public Curve {
        points = List.copyOf(points);
    }

    /**
     * The curve at the end of a step.
     *
     * @param months since the time began
     * @param atRisk people followed through the step to whom it had not happened before; half of those of whom nothing
     *     was heard any more since are left out
     * @param events people to whom it happened in the step
     * @param withoutPercent estimated share to whom it has not happened by then
     * @param lowerPercent of the 95 % band; null where nothing has happened yet
     * @param upperPercent of the 95 % band
     */
    public record Point(
            int months, long atRisk, long events, long withoutPercent, Long lowerPercent, Long upperPercent) {
        static Point of(CurvePoint point) {
            return new Point(
                    point.time(),
                    Math.round(point.count().atRisk()),
                    point.count().events(),
                    percent(point.survival()),
                    point.band().map(band -> percent(band.lower())).orElse(null),
                    point.band().map(band -> percent(band.upper())).orElse(null));
        }

        private static long percent(double share) {
            return Math.round(100 * share);
        }
    }
}
