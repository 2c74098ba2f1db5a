package nl.hoofdzaakwerk.reporting.export.model;

/** What a chart is drawn with; every measure in points, from the top left. */
public sealed interface Shape {

    /** A filled rectangle. */
    record Block(double left, double top, double width, double height, Ink ink) implements Shape {}

    /** A filled circle. */
    record Dot(double left, double top, double diameter, Ink ink) implements Shape {}

    /** Words on one line, between {@code left} and {@code left + width}. */
    record Words(double left, double top, double width, Align align, double size, Ink ink, String words)
            implements Shape {}

    /** Where words stand in their width. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }
}
