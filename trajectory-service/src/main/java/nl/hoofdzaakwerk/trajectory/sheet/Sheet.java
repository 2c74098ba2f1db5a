package nl.hoofdzaakwerk.trajectory.sheet;

import java.util.List;

/**
 * A table with a heading.
 *
 * @param name of the work sheet, at most 31 characters
 * @param header a text per column
 * @param rows each as long as the header; a value is a text, a number or a date, or null
 */
public record Sheet(String name, List<String> header, List<List<Object>> rows) {
    public Sheet {
        header = List.copyOf(header);
        for (List<Object> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(name + ": a row has " + row.size() + " values for " + header.size());
            }
        }
        rows = List.copyOf(rows);
    }
}
