package nl.hoofdzaakwerk.reporting.export;

import java.util.List;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.kit.document.Markup;
import nl.hoofdzaakwerk.reporting.export.model.Drawing;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;

/**
 * The fact sheet of a region as one page A4, well-formed so that it can become a PDF; every text is escaped (rule F9).
 */
final class FactSheetPage {
    private static final List<String> DEFINED = List.of("started", "placed", "sustained", "placedShare", "target");
    private static final String STYLE = """
            @page { size: A4 portrait; margin: 11mm 13mm 9mm 13mm; }
            body { font-family: 'Liberation Sans', sans-serif; font-size: 9pt; line-height: 1.25; color: #1b1b1b;
                margin: 0; }
            h1 { font-size: 19pt; margin: 0; color: #0b4f7d; line-height: 1.1; }
            h2 { font-size: 10pt; margin: 0 0 5pt 0; color: #0b4f7d; }
            p { margin: 2pt 0; }
            .head { border-bottom: 2pt solid #0b4f7d; padding-bottom: 5pt; margin-bottom: 7pt; }
            .tiles { height: 53pt; position: relative; }
            .tile { position: absolute; top: 0; width: 80pt; height: 45pt; background-color: #eef4f8; }
            .tile p { margin: 4pt 5pt 0 5pt; font-size: 8pt; }
            .tile p.number { font-size: 15pt; line-height: 1.1; color: #0b4f7d; }
            .tile p.withheld { font-size: 10pt; line-height: 1.1; padding-top: 4pt; color: #5a5a5a; }
            .charts { position: relative; height: 428pt; margin-top: 8pt; }
            .chart { position: absolute; width: 252pt; height: 206pt; }
            .chart p { font-size: 7.5pt; color: #5a5a5a; margin: 4pt 0 0 0; }
            .drawing { position: relative; }
            .drawing div { position: absolute; white-space: nowrap; line-height: 1.2; }
            .small { font-size: 7.5pt; }
            .note { background-color: #f4f4f4; padding: 3pt 6pt; margin-top: 5pt; }
            dl { margin: 0; } dt { font-weight: bold; display: inline; } dd { display: inline; margin: 0; }
            .term { margin: 1.5pt 0; }
            """;

    private final FactSheet sheet;
    private final Wording wording;
    private final StringBuilder page = new StringBuilder();

    private FactSheetPage(FactSheet sheet, Wording wording) {
        this.sheet = sheet;
        this.wording = wording;
    }

    static String of(FactSheet sheet, Wording wording) {
        return new FactSheetPage(sheet, wording).write();
    }

    private String write() {
        String title =
                say("F9.title", sheet.region(), String.valueOf(sheet.year().year()));
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(wording.locale().getLanguage())
                .append("\"><head><meta charset=\"utf-8\"/><title>")
                .append(title)
                .append("</title><meta name=\"subject\" content=\"")
                .append(title)
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body>");
        head(title);
        tiles();
        charts();
        definitions();
        notes();
        return page.append("</body></html>\n").toString();
    }

    private void head(String title) {
        page.append("<div class=\"head\">");
        element("h1", title);
        String division = sheet.division() == null
                ? say("F9.division.none")
                : say("F9.division", wording.say("division." + sheet.division().name()));
        element("p", division + " " + say("F9.asOf", wording.day(sheet.asOf())));
        page.append("</div>");
    }

    private void tiles() {
        FactSheet.YearFigures year = sheet.year();
        page.append("<div class=\"tiles\">");
        tile(0, "figure.target.name", wording.of(year.target()), true);
        tile(
                1,
                "figure.started.name",
                wording.of(year.started()),
                year.started().value() != null);
        tile(
                2,
                "figure.distanceToTarget.name",
                wording.of(year.distance()),
                year.distance().value() != null);
        tile(3, "figure.placed.name", wording.of(year.placed()), year.placed().value() != null);
        tile(
                4,
                "figure.sustained.name",
                wording.of(year.sustained()),
                year.sustained().value() != null);
        tile(
                5,
                "figure.placedShare.name",
                wording.percent(year.share()),
                year.share().value() != null);
        page.append("</div>");
        element("p", say("F9.effort"));
    }

    private void tile(int place, String name, String number, boolean shown) {
        page.append("<div class=\"tile\" style=\"left:").append(place * 87).append("pt\">");
        element("p", say(name));
        page.append("<p class=\"").append(shown ? "number" : "withheld").append("\">");
        page.append(Markup.escape(number)).append("</p></div>");
    }

    private void charts() {
        List<Drawing> drawings = Charts.of(sheet, wording);
        page.append("<div class=\"charts\">");
        for (int i = 0; i < drawings.size(); i++) {
            page.append("<div class=\"chart\" style=\"left:")
                    .append(i % 2 * 266)
                    .append("pt;top:")
                    .append(i / 2 * 214)
                    .append("pt\">");
            element("h2", Markup.escape(drawings.get(i).title()));
            page.append(DrawnBoxes.of(drawings.get(i)));
            element("p", say("F9.chart." + drawings.get(i).name() + ".note"));
            if (drawings.get(i).name().equals(CountryChart.NAME)) {
                element("p", Markup.escape(drawings.get(i).description()));
            }
            page.append("</div>");
        }
        page.append("</div>");
    }

    private void definitions() {
        page.append("<div class=\"small\">");
        element("h2", say("F9.definitions"));
        for (String figure : DEFINED) {
            page.append("<div class=\"term\"><b>")
                    .append(say("figure." + figure + ".name"))
                    .append("</b> ")
                    .append(say("figure." + figure + ".definition"))
                    .append("</div>");
        }
        page.append("</div>");
    }

    private void notes() {
        page.append("<div class=\"small note\">");
        element("p", say("F9.smallNumbers", sheet.threshold(), sheet.rounding()));
        element("p", quality());
        element("p", say("F9.source", sheet.release()));
        page.append("</div>");
    }

    private String quality() {
        String graded = DEFINED.stream()
                .filter(sheet.grades()::containsKey)
                .map(figure -> wording.say(
                        "F9.grade",
                        wording.say("figure." + figure + ".name"),
                        sheet.grades().get(figure)))
                .collect(Collectors.joining(", "));
        return graded.isEmpty() ? say("F9.quality.none") : say("F9.quality", graded);
    }

    private void element(String tag, String escaped) {
        page.append('<')
                .append(tag)
                .append('>')
                .append(escaped)
                .append("</")
                .append(tag)
                .append('>');
    }

    /** Numbers that name a year carry no separator: they come as texts. */
    private String say(String key, Object... arguments) {
        return Markup.escape(wording.say(key, arguments));
    }
}
