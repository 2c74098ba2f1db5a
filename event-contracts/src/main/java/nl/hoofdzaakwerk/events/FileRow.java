package nl.hoofdzaakwerk.events;

import java.util.List;

/** A row of a {@link FileSection}. */
public record FileRow(
        @Length(max = FileSection.MOST_COLUMNS) List<FileValue> values) {
    public FileRow {
        values = Check.list("values", values, FileSection.MOST_COLUMNS);
    }
}
