package nl.hoofdzaakwerk.portal.programme.nation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * A survival curve on paper: months to the right, upward the share to whom it has not happened yet. A step is drawn
 * where it happens: level up to its month, then down.
 *
 * @param line the curve, as an SVG path
 * @param band around it, as an SVG path; empty when nothing has happened yet
 */
record CurveDrawing(String line, String band, List<Mark> months, List<Mark> shares) {
    private static final double LEFT = 50;
    private static final double WIDTH = 640;
    private static final double TOP = 15;
    private static final double HEIGHT = 240;
    private static final int HUNDRED = 100;
    private static final int TICKS = 4;

    record Mark(double at, String text) {}

    private record Spot(double months, double percent) {}

    static CurveDrawing of(OutcomesApi.Curve curve) {
        int last = curve.points().isEmpty() ? 1 : curve.points().getLast().months();
        List<Spot> middle = steps(curve.points().stream()
                .map(step -> new Spot(step.months(), step.withoutPercent()))
                .toList());
        List<OutcomesApi.Step> banded = curve.points().stream()
                .filter(step -> step.lowerPercent() != null && step.upperPercent() != null)
                .toList();
        List<Spot> upper = steps(banded.stream()
                .map(step -> new Spot(step.months(), step.upperPercent()))
                .toList());
        List<Spot> lower = steps(banded.stream()
                .map(step -> new Spot(step.months(), step.lowerPercent()))
                .toList());
        List<Spot> around = new ArrayList<>(upper);
        around.addAll(lower.reversed());
        return new CurveDrawing(
                path(middle, last), banded.isEmpty() ? "" : path(around, last) + "Z", months(last), percents());
    }

    /** From all of them at the start, level up to each step and then down. */
    private static List<Spot> steps(List<Spot> ends) {
        List<Spot> spots = new ArrayList<>();
        Spot at = new Spot(0, HUNDRED);
        spots.add(at);
        for (Spot end : ends) {
            spots.add(new Spot(end.months(), at.percent()));
            spots.add(end);
            at = end;
        }
        return spots;
    }

    private static String path(List<Spot> spots, int last) {
        StringBuilder path = new StringBuilder();
        for (Spot spot : spots) {
            path.append(String.format(
                    Locale.ROOT, "%s%.1f %.1f", path.isEmpty() ? "M" : "L", x(spot.months(), last), y(spot.percent())));
        }
        return path.toString();
    }

    /** Whole months, some five of them. */
    private static List<Mark> months(int last) {
        return IntStream.iterate(0, month -> month <= last, month -> month + Math.ceilDiv(last, TICKS))
                .mapToObj(month -> new Mark(x(month, last), String.valueOf(month)))
                .toList();
    }

    private static List<Mark> percents() {
        return IntStream.rangeClosed(0, TICKS)
                .mapToObj(tick -> new Mark(y((double) HUNDRED * tick / TICKS), HUNDRED * tick / TICKS + " %"))
                .toList();
    }

    private static double x(double months, int last) {
        return LEFT + WIDTH * months / last;
    }

    private static double y(double percent) {
        return TOP + HEIGHT * (HUNDRED - percent) / HUNDRED;
    }
}
