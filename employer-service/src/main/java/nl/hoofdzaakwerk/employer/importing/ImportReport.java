package nl.hoofdzaakwerk.employer.importing;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.hoofdzaakwerk.employer.importing.model.Finding;
import nl.hoofdzaakwerk.kit.api.Language;

/**
 * The report as CSV, as Dutch spreadsheets open it: UTF-8 with a byte order mark, semicolons. A text that a spreadsheet
 * would take for a formula gets an apostrophe in front.
 */
@ApplicationScoped
class ImportReport {
    private static final String MARK = "\uFEFF";
    private static final String FORMULA = "=+-@\t\r";
    private static final List<String> DUTCH = List.of("Rij", "Kolom", "Waarde", "Oordeel", "Code", "Reden", "Regel");
    private static final List<String> ENGLISH = List.of("Row", "Column", "Value", "Verdict", "Code", "Reason", "Rule");

    private final ImportViews views;
    private final Language language;

    ImportReport(ImportViews views, Language language) {
        this.views = views;
        this.language = language;
    }

    byte[] write(List<Finding> findings) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(MARK.getBytes(StandardCharsets.UTF_8));
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(language.locale().getLanguage().equals("en") ? ENGLISH : DUTCH);
            for (var finding : findings) {
                var view = views.of(finding);
                csv.writeRecord(
                        String.valueOf(view.row()),
                        safe(view.column()),
                        safe(view.value()),
                        view.verdict().name(),
                        view.code(),
                        safe(view.reason()),
                        view.rule());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a report could not be written in memory", e);
        }
        return out.toByteArray();
    }

    static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
