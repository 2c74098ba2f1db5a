package nl.hoofdzaakwerk.reporting.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;

/**
 * A table as Dutch spreadsheets open it: UTF-8 with a byte order mark, semicolons, decimal commas. A text that a
 * spreadsheet would take for a formula is quoted by an apostrophe.
 */
final class CsvTable {
    static final String MEDIA_TYPE = "text/csv";
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";

    private CsvTable() {}

    static void write(Selection selection, Wording wording, OutputStream out) throws IOException {
        out.write(MARK.getBytes(StandardCharsets.UTF_8));
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8);
        csv.writeRecord(TableRows.headings(wording));
        Iterator<List<Object>> rows = TableRows.of(selection, wording).iterator();
        while (rows.hasNext()) {
            csv.writeRecord(rows.next().stream().map(CsvTable::cell).toList());
        }
        csv.flush();
    }

    private static String cell(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            case Number number -> number.toString();
            case Object text -> safe(text.toString());
        };
    }

    private static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
