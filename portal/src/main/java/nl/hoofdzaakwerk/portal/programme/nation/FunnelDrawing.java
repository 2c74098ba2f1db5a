package nl.hoofdzaakwerk.portal.programme.nation;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Where everything of a funnel plot stands on paper: size of a region to the right, share upward.
 *
 * @param lines the limits of chance, as points of a polyline
 * @param sizes numbers below the axis
 * @param shares numbers beside the axis
 */
record FunnelDrawing(List<Line> lines, double lineY, List<Dot> dots, List<Mark> sizes, List<Mark> shares, int largest) {
    private static final double LEFT = 50;
    private static final double WIDTH = 700;
    private static final double TOP = 20;
    private static final double HEIGHT = 360;
    private static final int HUNDRED = 100;
    private static final int TICKS = 5;

    /** @param kind {@code wide} for 998 in a thousand, {@code near} for 95 in a hundred */
    record Line(String kind, String points) {}

    /** A region. */
    record Dot(double x, double y, String region, String name, long share, long whole, String position) {}

    record Mark(double at, String text) {}

    static FunnelDrawing of(OutcomesApi.Funnel funnel) {
        int largest = funnel.limits().isEmpty() ? 1 : funnel.limits().getLast().people();
        List<Line> lines = List.of(
                line(funnel, "wide", OutcomesApi.Limits::low998, largest),
                line(funnel, "near", OutcomesApi.Limits::low95, largest),
                line(funnel, "near", OutcomesApi.Limits::high95, largest),
                line(funnel, "wide", OutcomesApi.Limits::high998, largest));
        List<Dot> dots = funnel.regions().stream()
                .filter(point -> point.share() != null && point.whole() != null)
                .map(point -> new Dot(
                        x(point.whole(), largest),
                        y(point.share()),
                        point.region(),
                        point.name(),
                        point.share(),
                        point.whole(),
                        point.position()))
                .toList();
        return new FunnelDrawing(lines, y(funnel.percent()), dots, sizes(largest), percents(), largest);
    }

    private static Line line(
            OutcomesApi.Funnel funnel, String kind, ToDoubleFunction<OutcomesApi.Limits> limit, int largest) {
        StringBuilder points = new StringBuilder();
        for (OutcomesApi.Limits limits : funnel.limits()) {
            points.append(String.format(
                    Locale.ROOT, "%.1f,%.1f ", x(limits.people(), largest), y(limit.applyAsDouble(limits))));
        }
        return new Line(kind, points.toString().strip());
    }

    private static List<Mark> sizes(int largest) {
        return IntStream.rangeClosed(0, TICKS)
                .mapToObj(tick ->
                        new Mark(x((double) largest * tick / TICKS, largest), String.valueOf(largest * tick / TICKS)))
                .toList();
    }

    private static List<Mark> percents() {
        return IntStream.rangeClosed(0, TICKS)
                .mapToObj(tick -> new Mark(y((double) HUNDRED * tick / TICKS), HUNDRED * tick / TICKS + " %"))
                .toList();
    }

    private static double x(double people, int largest) {
        return tenths(LEFT + WIDTH * people / largest);
    }

    private static double y(double percent) {
        return tenths(TOP + HEIGHT * (HUNDRED - percent) / HUNDRED);
    }

    private static double tenths(double value) {
        return Math.round(value * 10) / 10.0;
    }
}
