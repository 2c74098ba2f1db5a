package nl.hoofdzaakwerk.reporting.export;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.reporting.export.model.Canvas;
import nl.hoofdzaakwerk.reporting.export.model.Drawing;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;
import nl.hoofdzaakwerk.reporting.export.model.Ink;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;

/** Started and placed by the year of the start (rule F9). */
final class TrendChart {
    private static final double FOOT = 106;
    private static final double HIGHEST = 88;
    private static final double WITHHELD_HEIGHT = 16;
    private static final double SIZE = 7;
    private static final double SMALL = 5.5;
    private static final double WIDEST = 46;

    private final FactSheet sheet;
    private final Wording wording;
    private final Canvas canvas = new Canvas();
    private final double perTrajectory;
    private final double step;

    private TrendChart(FactSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
        this.perTrajectory = HIGHEST / Math.max(1, highest(sheet.trend()));
        this.step = Math.min(WIDEST, Canvas.WIDTH / Math.max(1, sheet.trend().size()));
    }

    static Drawing of(FactSheet sheet, Wording wording) {
        return new TrendChart(sheet, wording).draw();
    }

    private Drawing draw() {
        for (int i = 0; i < sheet.trend().size(); i++) {
            year(i * step, sheet.trend().get(i));
        }
        canvas.across(0, FOOT, Canvas.WIDTH, Ink.AXIS);
        legend(0, Ink.SOFT, "figure.started.name");
        legend(Canvas.WIDTH / 3, Ink.OWN, "figure.placed.name");
        legend(2 * Canvas.WIDTH / 3, Ink.WITHHELD, "export.withheld");
        return canvas.drawing("trend", wording.say("F9.chart.trend.title"), words());
    }

    private void year(double left, FactSheet.YearFigures figures) {
        double width = step * 0.4;
        column(left + step * 0.08, width, figures.started(), Ink.SOFT);
        column(left + step * 0.52, width, figures.placed(), Ink.OWN);
        canvas.wordsAround(left + step / 2, FOOT + 3, step, SIZE, Ink.TEXT, String.valueOf(figures.year()));
    }

    private void column(double left, double width, Figure figure, Ink ink) {
        boolean shown = figure.value() != null;
        double height = shown ? figure.value() * perTrajectory : WITHHELD_HEIGHT;
        canvas.block(left, FOOT - height, width, height, shown ? ink : Ink.WITHHELD);
        canvas.wordsAround(
                left + width / 2,
                FOOT - height - SIZE - 2,
                width + 4,
                shown ? SIZE : SMALL,
                shown ? Ink.TEXT : Ink.QUIET,
                shown ? figure.value().toString() : wording.say("export.withheld.short"));
    }

    private void legend(double left, Ink ink, String name) {
        canvas.block(left, FOOT + 20, SIZE, SIZE, ink);
        canvas.words(left + SIZE + 4, FOOT + 18.5, Canvas.WIDTH / 3, SIZE, Ink.TEXT, wording.say(name));
    }

    private String words() {
        return sheet.trend().stream()
                .map(figures -> wording.say(
                        "F9.chart.trend.words",
                        String.valueOf(figures.year()),
                        wording.of(figures.started()),
                        wording.of(figures.placed())))
                .collect(Collectors.joining(" "));
    }

    private static long highest(List<FactSheet.YearFigures> trend) {
        return trend.stream()
                .flatMap(figures -> Stream.of(figures.started(), figures.placed()))
                .map(Figure::value)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
