package nl.hoofdzaakwerk.reporting.export.model;

import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.reporting.export.model.Shape.Align;

/** A drawing that is being made; all charts are of one size, so that they stand beside each other. */
public final class Canvas {
    public static final double WIDTH = 250;
    public static final double HEIGHT = 142;
    private static final double HAIR = 0.8;

    private final List<Shape> shapes = new ArrayList<>();

    /** Adds a filled rectangle; nothing when it has no width or height. */
    public void block(double left, double top, double width, double height, Ink ink) {
        if (width > 0 && height > 0) {
            shapes.add(new Shape.Block(left, top, width, height, ink));
        }
    }

    /** Adds a thin line to the right. */
    public void across(double left, double top, double length, Ink ink) {
        block(left, top, length, HAIR, ink);
    }

    /** Adds a thin line downwards. */
    public void down(double left, double top, double length, Ink ink) {
        block(left, top, HAIR, length, ink);
    }

    /** Adds a circle around a middle. */
    public void dot(double middle, double centre, double diameter, Ink ink) {
        shapes.add(new Shape.Dot(middle - diameter / 2, centre - diameter / 2, diameter, ink));
    }

    /** Adds words that begin at {@code left}. */
    public void words(double left, double top, double width, double size, Ink ink, String words) {
        shapes.add(new Shape.Words(left, top, width, Align.LEFT, size, ink, words));
    }

    /** Adds words that end before {@code right}. */
    public void wordsBefore(double right, double top, double width, double size, Ink ink, String words) {
        shapes.add(new Shape.Words(right - width, top, width, Align.RIGHT, size, ink, words));
    }

    /** Adds words around a middle. */
    public void wordsAround(double middle, double top, double width, double size, Ink ink, String words) {
        shapes.add(new Shape.Words(middle - width / 2, top, width, Align.CENTRE, size, ink, words));
    }

    /** What was drawn. */
    public Drawing drawing(String name, String title, String description) {
        return new Drawing(name, title, description, WIDTH, HEIGHT, shapes);
    }
}
