package nl.hoofdzaakwerk.kit.subjectfile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.FileColumn;
import nl.hoofdzaakwerk.events.FileLabel;
import nl.hoofdzaakwerk.events.FileRow;
import nl.hoofdzaakwerk.events.FileSection;
import nl.hoofdzaakwerk.events.FileValue;

/** A table of what a service holds about a person, of any length; written row by row. */
public final class FileTable {
    private static final String CUT_OFF = "…";

    private final String key;
    private final FileLabel label;
    private final List<FileColumn> columns = new ArrayList<>();
    private final List<FileRow> rows = new ArrayList<>();

    /**
     * @param key code, unique within the service
     * @param nl what it is about, for people
     */
    public FileTable(String key, String nl, String en) {
        this.key = key;
        this.label = new FileLabel(nl, en);
    }

    /** Adds a column; all columns come before the first row. */
    public FileTable column(String columnKey, String nl, String en) {
        if (!rows.isEmpty()) {
            throw new IllegalStateException("table " + key + " has rows already");
        }
        columns.add(new FileColumn(columnKey, new FileLabel(nl, en)));
        return this;
    }

    /**
     * Adds a row.
     *
     * @param values one per column; null when there is none, and cut off when longer than the published language allows
     */
    public FileTable row(Object... values) {
        rows.add(new FileRow(Stream.of(values).map(FileTable::value).toList()));
        return this;
    }

    /** Pieces of at most as many rows as one event can hold; none without rows. */
    List<FileSection> sections() {
        List<FileSection> sections = new ArrayList<>();
        for (int first = 0; first < rows.size(); first += FileSection.MOST_ROWS) {
            int next = Math.min(first + FileSection.MOST_ROWS, rows.size());
            sections.add(new FileSection(key, label, columns, rows.subList(first, next)));
        }
        return sections;
    }

    private static FileValue value(Object value) {
        String text = value == null ? "" : value.toString().replaceAll("\\p{Cntrl}", " ");
        return new FileValue(
                text.length() <= FileValue.LONGEST
                        ? text
                        : text.substring(0, FileValue.LONGEST - CUT_OFF.length()) + CUT_OFF);
    }
}
