package nl.hoofdzaakwerk.reporting.stakeholder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.kit.document.Markup;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Influence;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Nearness;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderWeb;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderWeb.Line;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderWeb.Node;
import nl.hoofdzaakwerk.reporting.stakeholder.model.WebLayout;
import nl.hoofdzaakwerk.reporting.stakeholder.model.WebLayout.Place;

/**
 * The web as a drawing (F15): SVG without scripts, links or fonts from elsewhere. Colour tells nothing by itself: each
 * line carries its sign, and lines below nought are dashed.
 */
final class WebDrawing {
    private static final Place PROJECT = new Place(WebLayout.MIDDLE, WebLayout.MIDDLE, 60);
    private static final int LINE_LENGTH = 15;
    private static final int MOST_LINES = 4;

    private final StringBuilder svg = new StringBuilder();
    private final StakeholderWeb web;
    private final WebLayout layout;

    /** Texts in the reader's language. @param description what the drawing shows, for who cannot see it */
    record Texts(String title, String description, String project, String language) {}

    private WebDrawing(StakeholderWeb web) {
        this.web = web;
        this.layout = WebLayout.of(web);
    }

    static String of(StakeholderWeb web, Texts texts) {
        WebDrawing drawing = new WebDrawing(web);
        drawing.open(texts);
        drawing.rings();
        web.lines().forEach(drawing::relation);
        web.nodes().forEach(drawing::influence);
        drawing.circle(PROJECT, texts.project(), texts.project(), "#1a3a5c", "#ffffff");
        web.nodes().forEach(drawing::node);
        return drawing.svg.append("</svg>\n").toString();
    }

    private void open(Texts texts) {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %1$d %1$d\" role=\"img\""
                        + " aria-labelledby=\"title description\" lang=\"%2$s\" font-family=\"sans-serif\" font-size=\"11\">",
                WebLayout.SIZE, texts.language());
        add("<title id=\"title\">%s</title>", Markup.escape(texts.title()));
        add("<desc id=\"description\">%s</desc>", Markup.escape(texts.description()));
        add("<rect width=\"%1$d\" height=\"%1$d\" fill=\"#ffffff\"/>", WebLayout.SIZE);
    }

    private void rings() {
        for (Nearness nearness : Nearness.values()) {
            add(
                    "<circle cx=\"%1$.1f\" cy=\"%1$.1f\" r=\"%2$.1f\" fill=\"none\" stroke=\"#d0d7de\"/>",
                    WebLayout.MIDDLE, WebLayout.radius(nearness));
        }
    }

    private void relation(Line line) {
        line(
                layout.places().get(line.one().id()),
                layout.places().get(line.other().id()),
                line.influence(),
                1.5);
    }

    private void influence(Node node) {
        line(PROJECT, layout.places().get(node.id()), node.influence(), 3);
    }

    private void line(Place from, Place to, Influence influence, double width) {
        add(
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%.1f\"%s/>",
                from.x(),
                from.y(),
                to.x(),
                to.y(),
                colour(influence),
                width,
                influence.isPositive() ? "" : " stroke-dasharray=\"8 5\"");
        double x = from.x() + (to.x() - from.x()) * 0.55;
        double y = from.y() + (to.y() - from.y()) * 0.55;
        add("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"11\" fill=\"#ffffff\"/>", x, y);
        add(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" font-size=\"14\" font-weight=\"bold\" fill=\"%s\">%s</text>",
                x, y + 5, colour(influence), influence.sign());
    }

    private void node(Node node) {
        circle(
                layout.places().get(node.id()),
                node.label(),
                node.label() + " (" + node.influence().sign() + ")",
                "#f2f6fa",
                "#1a1a1a");
    }

    private void circle(Place place, String label, String tip, String fill, String ink) {
        add("<g><title>%s</title>", Markup.escape(tip));
        add(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"#1a3a5c\" stroke-width=\"2\"/>",
                place.x(), place.y(), place.radius(), fill);
        List<String> lines = wrapped(label);
        for (int i = 0; i < lines.size(); i++) {
            add(
                    "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\" fill=\"%s\">%s</text>",
                    place.x(), place.y() + 4 + (i - (lines.size() - 1) / 2.0) * 13, ink, Markup.escape(lines.get(i)));
        }
        add("</g>");
    }

    /**
     * Words over lines of some {@value #LINE_LENGTH} characters; what is too long is cut, and stands whole in the tip.
     */
    static List<String> wrapped(String label) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : label.split(" +")) {
            String shown = word.length() > LINE_LENGTH ? word.substring(0, LINE_LENGTH - 1) + "…" : word;
            if (!line.isEmpty() && line.length() + 1 + shown.length() > LINE_LENGTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(shown);
        }
        lines.add(line.toString());
        if (lines.size() <= MOST_LINES) {
            return lines;
        }
        List<String> cut = new ArrayList<>(lines.subList(0, MOST_LINES));
        cut.set(MOST_LINES - 1, cut.getLast() + "…");
        return cut;
    }

    private static String colour(Influence influence) {
        return switch (influence) {
            case VERY_POSITIVE -> "#0b6b2e";
            case POSITIVE -> "#2e7d32";
            case NEGATIVE -> "#b35900";
            case VERY_NEGATIVE -> "#b3001b";
        };
    }

    private void add(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
