package nl.hoofdzaakwerk.portal.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * A list as a file that Dutch spreadsheets open: UTF-8 with a byte order mark, semicolons, decimal commas, days as
 * 2026-11-03. A text that a spreadsheet would take for a formula is quoted by an apostrophe.
 */
final class ListFile {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private ListFile() {}

    /** @param path of the list, after which the file is named */
    static <T> Response of(String path, List<Column<T>> columns, List<T> rows) {
        return Response.ok(MARK + text(columns, rows), "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(path) + ".csv\"")
                .build();
    }

    private static <T> String text(List<Column<T>> columns, List<T> rows) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            csv.writeRecord(columns.stream().map(Column::heading).toList());
            rows.forEach(row -> csv.writeRecord(columns.stream()
                    .map(column -> cell(column.value().apply(row)))
                    .toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Double number -> BigDecimal.valueOf(number).toPlainString().replace('.', ',');
            case Number number -> number.toString();
            case Instant moment -> MOMENT.format(LocalDateTime.ofInstant(moment, ZONE));
            case Object text -> safe(text.toString());
        };
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    /** Such as {@code werkgevers-opvolging} of {@code /werkgevers/opvolging}; the start page has no path of its own. */
    private static String name(String path) {
        String words = path.replaceAll("[^a-zA-Z0-9]+", "-").replaceAll("^-|-$", "");
        return words.isEmpty() ? "start" : words;
    }
}
