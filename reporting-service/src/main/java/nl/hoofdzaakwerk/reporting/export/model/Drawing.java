package nl.hoofdzaakwerk.reporting.export.model;

import java.util.List;

/**
 * A chart as simple shapes, from which a page and a picture are made alike.
 *
 * @param name stable name of the chart, fit for a file's name
 * @param title what it shows
 * @param description the same as the picture, in words
 * @param width in points
 * @param height in points
 */
public record Drawing(String name, String title, String description, double width, double height, List<Shape> shapes) {
    public Drawing {
        shapes = List.copyOf(shapes);
    }
}
