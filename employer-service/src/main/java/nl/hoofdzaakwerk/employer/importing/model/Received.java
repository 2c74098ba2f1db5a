package nl.hoofdzaakwerk.employer.importing.model;

import java.util.List;

/**
 * A file that came in and can be read.
 *
 * @param ignoredColumns headings of what is not taken from it
 * @param nameHeading how it calls the trade name
 * @param kvkHeading how it calls the KvK number; empty when it has none
 */
public record Received(
        TextInspection.Text text,
        Separator separator,
        List<String> ignoredColumns,
        String nameHeading,
        String kvkHeading) {
    public Received {
        ignoredColumns = List.copyOf(ignoredColumns);
    }

    public static Received of(TextInspection.Text text, Separator separator, Columns columns) {
        return new Received(
                text,
                separator,
                columns.ignored(),
                columns.headingOf(ImportField.NAME).orElse(""),
                columns.headingOf(ImportField.KVK_NUMBER).orElse(""));
    }
}
