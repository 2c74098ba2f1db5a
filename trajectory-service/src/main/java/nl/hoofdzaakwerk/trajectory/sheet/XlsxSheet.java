package nl.hoofdzaakwerk.trajectory.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An Office Open XML work book of one sheet. Texts are texts: nothing in them is taken for a formula. */
final class XlsxSheet {
    private static final String APPLICATION = "HoofdzaakWerk";
    private static final String VERSION = "1.0";
    private static final String DATE = "dd-mm-yyyy";

    private XlsxSheet() {}

    static byte[] write(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, APPLICATION, VERSION)) {
            Worksheet page = book.newWorksheet(sheet.name());
            row(page, 0, sheet.header());
            page.range(0, 0, 0, sheet.header().size() - 1).style().bold().set();
            for (int i = 0; i < sheet.rows().size(); i++) {
                row(page, i + 1, sheet.rows().get(i));
            }
            page.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException("a sheet could not be written in memory", e);
        }
        return out.toByteArray();
    }

    private static void row(Worksheet page, int row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case null -> {}
                case Number number -> page.value(row, column, number);
                case LocalDate date -> {
                    page.value(row, column, date);
                    page.style(row, column).format(DATE).set();
                }
                case Object text -> page.value(row, column, text.toString());
            }
        }
    }
}
