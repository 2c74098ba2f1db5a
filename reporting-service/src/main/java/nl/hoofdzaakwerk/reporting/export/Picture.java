package nl.hoofdzaakwerk.reporting.export;

import java.util.Locale;
import nl.hoofdzaakwerk.kit.document.Markup;
import nl.hoofdzaakwerk.reporting.export.model.Drawing;
import nl.hoofdzaakwerk.reporting.export.model.Shape;

/** A drawing as an SVG picture of its own, to put on a slide; title and description are read aloud. */
final class Picture {
    static final String MEDIA_TYPE = "image/svg+xml";
    private static final double TITLE_HEIGHT = 20;
    private static final double TITLE_SIZE = 10;
    private static final double MARGIN = 6;

    private Picture() {}

    static String of(Drawing drawing) {
        StringBuilder svg = new StringBuilder();
        svg.append(text(
                """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description" \
                viewBox="%.1f %.1f %.1f %.1f" font-family="'Liberation Sans', Arial, sans-serif">
                """,
                -MARGIN,
                -TITLE_HEIGHT - MARGIN,
                drawing.width() + 2 * MARGIN,
                drawing.height() + TITLE_HEIGHT + 2 * MARGIN));
        svg.append("<title id=\"title\">")
                .append(Markup.escape(drawing.title()))
                .append("</title>\n");
        svg.append("<desc id=\"description\">")
                .append(Markup.escape(drawing.description()))
                .append("</desc>\n");
        svg.append(text(
                "<text x=\"0\" y=\"%.1f\" font-size=\"%.1f\" font-weight=\"bold\">%s</text>%n",
                TITLE_SIZE - TITLE_HEIGHT, TITLE_SIZE, Markup.escape(drawing.title())));
        drawing.shapes().forEach(shape -> svg.append(of(shape)));
        return svg.append("</svg>\n").toString();
    }

    private static String of(Shape shape) {
        return switch (shape) {
            case Shape.Block block ->
                text(
                        "<rect x=\"%.2f\" y=\"%.2f\" width=\"%.2f\" height=\"%.2f\" fill=\"%s\"/>%n",
                        block.left(),
                        block.top(),
                        block.width(),
                        block.height(),
                        block.ink().code());
            case Shape.Dot dot ->
                text(
                        "<circle cx=\"%.2f\" cy=\"%.2f\" r=\"%.2f\" fill=\"%s\"/>%n",
                        dot.left() + dot.diameter() / 2,
                        dot.top() + dot.diameter() / 2,
                        dot.diameter() / 2,
                        dot.ink().code());
            case Shape.Words words ->
                text(
                        "<text x=\"%.2f\" y=\"%.2f\" font-size=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>%n",
                        anchor(words),
                        words.top() + words.size(),
                        words.size(),
                        anchorName(words.align()),
                        words.ink().code(),
                        Markup.escape(words.words()));
        };
    }

    private static double anchor(Shape.Words words) {
        return switch (words.align()) {
            case LEFT -> words.left();
            case CENTRE -> words.left() + words.width() / 2;
            case RIGHT -> words.left() + words.width();
        };
    }

    private static String anchorName(Shape.Align align) {
        return switch (align) {
            case LEFT -> "start";
            case CENTRE -> "middle";
            case RIGHT -> "end";
        };
    }

    private static String text(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
