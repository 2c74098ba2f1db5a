package nl.hoofdzaakwerk.reporting.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.export.model.Canvas;
import nl.hoofdzaakwerk.reporting.export.model.Drawing;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;
import nl.hoofdzaakwerk.reporting.export.model.Ink;

/** The region among all regions, each a dot without a name: where it stands, and no ranking (rules F9 and X23). */
final class CountryChart {
    static final String NAME = "country";
    private static final double LEFT = 10;
    private static final double LENGTH = 230;
    private static final double FOOT = 100;
    private static final double DOT = 6.4;
    private static final double OWN_DOT = 9;
    private static final int WIDE = 3;
    private static final double SIZE = 8;

    private final FactSheet sheet;
    private final Wording wording;
    private final Canvas canvas = new Canvas();
    private final Map<Long, Integer> stacked = new HashMap<>();

    private CountryChart(FactSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    static Drawing of(FactSheet sheet, Wording wording) {
        return new CountryChart(sheet, wording).draw();
    }

    private Drawing draw() {
        band();
        canvas.down(ShareAxis.at(LEFT, LENGTH, sheet.line()), 6, FOOT - 6, Ink.LINE);
        List<Long> others = sheet.country().shares();
        Long own = sheet.year().share().value();
        if (own != null) {
            dot(own, OWN_DOT, Ink.OWN);
        }
        others.forEach(share -> dot(share, DOT, Ink.OTHER));
        ShareAxis.draw(canvas, LEFT, LENGTH, FOOT);
        legend();
        return canvas.drawing(
                NAME,
                wording.say(
                        "F9.chart.country.title", String.valueOf(sheet.year().year())),
                words());
    }

    private void band() {
        FactSheet.Expected expected = sheet.country().expected();
        if (expected != null) {
            double low = ShareAxis.at(LEFT, LENGTH, expected.low());
            double high = ShareAxis.at(LEFT, LENGTH, expected.high());
            canvas.block(low, 6, high - low, FOOT - 6, Ink.BAND);
        }
    }

    private void legend() {
        canvas.dot(LEFT + 4, FOOT + 25, DOT, Ink.OWN);
        canvas.words(LEFT + 12, FOOT + 20, 60, SIZE, Ink.TEXT, wording.say("F9.chart.own"));
        canvas.dot(LEFT + 74, FOOT + 25, DOT, Ink.OTHER);
        canvas.words(LEFT + 82, FOOT + 20, 80, SIZE, Ink.TEXT, wording.say("F9.chart.others"));
        canvas.block(LEFT + 158, FOOT + 21, SIZE, SIZE, Ink.BAND);
        canvas.words(LEFT + 170, FOOT + 20, 70, SIZE, Ink.TEXT, wording.say("F9.chart.chance"));
    }

    private void dot(long share, double diameter, Ink ink) {
        int below = stacked.merge(share / WIDE, 1, Integer::sum) - 1;
        double centre = FOOT - OWN_DOT / 2 - 1 - below * (DOT + 1);
        canvas.dot(ShareAxis.at(LEFT, LENGTH, share), centre, diameter, ink);
    }

    private String words() {
        List<Long> others = sheet.country().shares();
        String spread = others.isEmpty()
                ? wording.say("F9.chart.country.none")
                : wording.say("F9.chart.country.words", others.size(), others.getFirst(), others.getLast());
        String position = sheet.country().expected() == null
                ? wording.say("F9.position.none")
                : wording.say("F9.position." + sheet.country().expected().position(), sheet.line());
        return position + " " + spread + " "
                + wording.say("F9.chart.country.withheld", sheet.country().withheld());
    }
}
