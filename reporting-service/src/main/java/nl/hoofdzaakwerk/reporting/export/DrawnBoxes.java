package nl.hoofdzaakwerk.reporting.export;

import java.util.Locale;
import nl.hoofdzaakwerk.kit.document.Markup;
import nl.hoofdzaakwerk.reporting.export.model.Drawing;
import nl.hoofdzaakwerk.reporting.export.model.Shape;

/** A drawing as boxes on a page: sharp at any size, and its words are words that can be read aloud and searched. */
final class DrawnBoxes {
    private DrawnBoxes() {}

    static String of(Drawing drawing) {
        StringBuilder boxes = new StringBuilder(style(
                "<div class=\"drawing\" style=\"width:%.1fpt;height:%.1fpt\">", drawing.width(), drawing.height()));
        drawing.shapes().forEach(shape -> boxes.append(of(shape)));
        return boxes.append("</div>").toString();
    }

    private static String of(Shape shape) {
        return switch (shape) {
            case Shape.Block block ->
                style(
                        "<div style=\"left:%.2fpt;top:%.2fpt;width:%.2fpt;height:%.2fpt;background-color:%s\"></div>",
                        block.left(),
                        block.top(),
                        block.width(),
                        block.height(),
                        block.ink().code());
            case Shape.Dot dot ->
                style(
                        "<div style=\"left:%.2fpt;top:%.2fpt;width:%.2fpt;height:%.2fpt;border-radius:%.2fpt;"
                                + "background-color:%s\"></div>",
                        dot.left(),
                        dot.top(),
                        dot.diameter(),
                        dot.diameter(),
                        dot.diameter() / 2,
                        dot.ink().code());
            case Shape.Words words ->
                style(
                        "<div style=\"left:%.2fpt;top:%.2fpt;width:%.2fpt;font-size:%.1fpt;text-align:%s;color:%s\">"
                                + "%s</div>",
                        words.left(),
                        words.top(),
                        words.width(),
                        words.size(),
                        alignName(words.align()),
                        words.ink().code(),
                        Markup.escape(words.words()));
        };
    }

    private static String alignName(Shape.Align align) {
        return switch (align) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    private static String style(String form, Object... values) {
        return String.format(Locale.ROOT, form, values);
    }
}
