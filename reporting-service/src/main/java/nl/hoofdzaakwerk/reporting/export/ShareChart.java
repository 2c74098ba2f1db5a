package nl.hoofdzaakwerk.reporting.export;

import nl.hoofdzaakwerk.reporting.export.model.Canvas;
import nl.hoofdzaakwerk.reporting.export.model.Drawing;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;
import nl.hoofdzaakwerk.reporting.export.model.Ink;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;

/** Outflow to work of the region and the country beside the line to compare with (rule F4). */
final class ShareChart {
    private static final double BARS = 98;
    private static final double HUNDRED = 128;
    private static final double TOP = 14;
    private static final double BAR_HEIGHT = 24;
    private static final double ROW_HEIGHT = 42;
    private static final double SIZE = 8;
    private static final double FOOT = TOP + 2 * ROW_HEIGHT;

    private final FactSheet sheet;
    private final Wording wording;
    private final Canvas canvas = new Canvas();

    private ShareChart(FactSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    static Drawing of(FactSheet sheet, Wording wording) {
        return new ShareChart(sheet, wording).draw();
    }

    private Drawing draw() {
        bar(0, wording.say("F9.chart.own"), sheet.year().share(), Ink.OWN);
        bar(1, wording.say("F9.chart.nation"), sheet.nation(), Ink.OTHER);
        ShareAxis.draw(canvas, BARS, HUNDRED, FOOT);
        canvas.down(ShareAxis.at(BARS, HUNDRED, sheet.line()), TOP - 8, FOOT - TOP + 8, Ink.LINE);
        canvas.words(BARS, FOOT + 20, HUNDRED, SIZE, Ink.LINE, wording.say("F9.chart.line", sheet.line()));
        return canvas.drawing(
                "share",
                wording.say("F9.chart.share.title", String.valueOf(sheet.year().year())),
                wording.say(
                        "F9.chart.share.words",
                        wording.percent(sheet.year().share()),
                        wording.percent(sheet.nation()),
                        sheet.line()));
    }

    /** Numbers stand to the right of the line, so that it never runs through them. */
    private double line() {
        return HUNDRED * sheet.line() / 100.0;
    }

    private void bar(int row, String name, Figure share, Ink ink) {
        double top = TOP + row * ROW_HEIGHT;
        double middle = top + (BAR_HEIGHT - SIZE) / 2;
        canvas.wordsBefore(BARS - 6, middle, BARS - 6, SIZE, Ink.TEXT, name);
        if (share.value() == null) {
            canvas.block(BARS, top, HUNDRED, BAR_HEIGHT, Ink.WITHHELD);
            canvas.words(BARS + 4, middle, HUNDRED, SIZE, Ink.QUIET, wording.of(share));
        } else {
            double length = HUNDRED * share.value() / 100;
            canvas.block(BARS, top, length, BAR_HEIGHT, ink);
            canvas.words(BARS + Math.max(length, line()) + 4, middle, 40, SIZE, Ink.TEXT, wording.percent(share));
        }
    }
}
