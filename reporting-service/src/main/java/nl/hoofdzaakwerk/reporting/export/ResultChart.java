package nl.hoofdzaakwerk.reporting.export;

import nl.hoofdzaakwerk.reporting.export.model.Canvas;
import nl.hoofdzaakwerk.reporting.export.model.Drawing;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;
import nl.hoofdzaakwerk.reporting.export.model.Ink;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;

/** From started to sustainably in work, beside the target (rules F3 and F9). */
final class ResultChart {
    private static final double LABEL_WIDTH = 92;
    private static final double BARS = 98;
    private static final double LONGEST = 112;
    private static final double BAR_HEIGHT = 20;
    private static final double ROW_HEIGHT = 34;
    private static final double TOP = 8;
    private static final double SIZE = 8;

    private final FactSheet.YearFigures year;
    private final Wording wording;
    private final Canvas canvas = new Canvas();
    private final double perTrajectory;

    private ResultChart(FactSheet sheet, Wording wording) {
        this.year = sheet.year();
        this.wording = wording;
        this.perTrajectory = LONGEST / Math.max(1, highest());
    }

    static Drawing of(FactSheet sheet, Wording wording) {
        return new ResultChart(sheet, wording).draw();
    }

    private Drawing draw() {
        bar(0, "figure.started.name", year.started(), Ink.SOFT);
        bar(1, "figure.placed.name", year.placed(), Ink.OWN);
        bar(2, "figure.sustained.name", year.sustained(), Ink.OWN);
        canvas.down(BARS, TOP, 3 * ROW_HEIGHT, Ink.AXIS);
        if (year.target() != null) {
            double at = BARS + year.target() * perTrajectory;
            canvas.down(at, TOP - 4, ROW_HEIGHT, Ink.LINE);
            canvas.wordsAround(
                    Math.min(at, Canvas.WIDTH - 40),
                    TOP + 3 * ROW_HEIGHT + 8,
                    80,
                    SIZE,
                    Ink.LINE,
                    wording.say("F9.chart.target", year.target()));
        }
        return canvas.drawing(
                "results",
                wording.say("F9.chart.results.title", String.valueOf(year.year())),
                wording.say(
                        "F9.chart.results.words",
                        wording.of(year.started()),
                        wording.of(year.placed()),
                        wording.of(year.sustained()),
                        wording.of(year.target())));
    }

    private void bar(int row, String name, Figure figure, Ink ink) {
        double top = TOP + row * ROW_HEIGHT;
        double middle = top + (BAR_HEIGHT - SIZE) / 2;
        canvas.wordsBefore(BARS - 6, middle, LABEL_WIDTH, SIZE, Ink.TEXT, wording.say(name));
        if (figure.value() == null) {
            canvas.block(BARS, top, LONGEST, BAR_HEIGHT, Ink.WITHHELD);
            canvas.words(BARS + 4, middle, LONGEST, SIZE, Ink.QUIET, wording.of(figure));
        } else {
            double length = figure.value() * perTrajectory;
            canvas.block(BARS, top, length, BAR_HEIGHT, ink);
            canvas.words(BARS + length + 4, middle, 40, SIZE, Ink.TEXT, wording.of(figure));
        }
    }

    private long highest() {
        long started = year.started().value() == null ? 0 : year.started().value();
        return Math.max(started, year.target() == null ? 0 : year.target());
    }
}
