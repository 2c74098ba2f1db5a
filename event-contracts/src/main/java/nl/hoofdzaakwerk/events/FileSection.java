package nl.hoofdzaakwerk.events;

import java.util.List;

/**
 * A piece of a table for people to read in their own file; the pieces of one table have the same key.
 *
 * @param key code of the table, unique within the service
 * @param label what the table is about
 * @param rows each with as many values as there are columns
 */
public record FileSection(
        @Matches(Check.CODE) String key,
        FileLabel label,
        @Length(max = FileSection.MOST_COLUMNS) List<FileColumn> columns,
        @Length(max = FileSection.MOST_ROWS) List<FileRow> rows) {
    public static final int MOST_COLUMNS = 8;
    public static final int MOST_ROWS = 15;

    public FileSection {
        Check.code("key", key);
        Check.present("label", label);
        columns = Check.list("columns", columns, MOST_COLUMNS);
        rows = Check.list("rows", rows, MOST_ROWS);
        for (FileRow row : rows) {
            Check.require(row.values().size() == columns.size(), "rows", "have other columns");
        }
    }
}
