package nl.hoofdzaakwerk.trajectory.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * CSV as Dutch spreadsheets open it: UTF-8 with a byte order mark, semicolons, a decimal comma. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front.
 */
final class CsvSheet {
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";

    private CsvSheet() {}

    static byte[] write(Sheet sheet) {
        return Stream.concat(Stream.of(sheet.header()), sheet.rows().stream())
                .map(CsvSheet::line)
                .collect(Collectors.joining(LINE_END, MARK, LINE_END))
                .getBytes(UTF_8);
    }

    private static String line(List<?> values) {
        return values.stream().map(CsvSheet::cell).collect(Collectors.joining(";"));
    }

    private static String cell(Object value) {
        return switch (value) {
            case null -> "";
            case String text -> quoted(text);
            case BigDecimal amount -> amount.toPlainString().replace('.', ',');
            default -> value.toString();
        };
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean needsQuotes = safe.chars().anyMatch(sign -> ";\"\r\n".indexOf(sign) >= 0);
        return needsQuotes ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
