package nl.hoofdzaakwerk.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import nl.hoofdzaakwerk.reporting.indicator.Definition;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table as an Office Open XML work book, written as its rows come: it needs no more memory for more of them. A second
 * sheet says what the figures mean. Texts are texts: nothing in them is taken for a formula.
 */
final class XlsxTable {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String APPLICATION = "HoofdzaakWerk";
    private static final String VERSION = "1.0";
    private static final int ROWS_OF_A_SHEET = 1_000_000;
    private static final int AT_ONCE = 1000;
    private static final int NARROW = 14;
    private static final int WIDE = 34;
    private static final List<Integer> WIDE_COLUMNS = List.of(2, 3, 13);

    private final Selection selection;
    private final Wording wording;

    private XlsxTable(Selection selection, Wording wording) {
        this.selection = selection;
        this.wording = wording;
    }

    static void write(Selection selection, Wording wording, OutputStream out) throws IOException {
        new XlsxTable(selection, wording).write(out, ROWS_OF_A_SHEET);
    }

    /** @param most rows of a sheet; what is more goes on another */
    static void write(Selection selection, Wording wording, OutputStream out, int most) throws IOException {
        new XlsxTable(selection, wording).write(out, most);
    }

    private void write(OutputStream out, int most) throws IOException {
        try (Workbook book = new Workbook(out, APPLICATION, VERSION)) {
            Iterator<List<Object>> rows = TableRows.of(selection, wording).iterator();
            String name = wording.say("export.sheet.figures");
            figures(book.newWorksheet(name), rows, most);
            for (int sheet = 2; rows.hasNext(); sheet++) {
                figures(book.newWorksheet(name + " " + sheet), rows, most);
            }
            meanings(book.newWorksheet(wording.say("export.sheet.meanings")));
        }
    }

    private void figures(Worksheet page, Iterator<List<Object>> rows, int most) throws IOException {
        List<String> headings = TableRows.headings(wording);
        for (int column = 0; column < headings.size(); column++) {
            page.width(column, WIDE_COLUMNS.contains(column) ? WIDE : NARROW);
            page.inlineString(0, column, headings.get(column));
        }
        page.range(0, 0, 0, headings.size() - 1).style().bold().set();
        page.freezePane(0, 1);
        for (int row = 1; row <= most && rows.hasNext(); row++) {
            write(page, row, rows.next());
            if (row % AT_ONCE == 0) {
                page.flush();
            }
        }
        page.finish();
    }

    private void meanings(Worksheet page) throws IOException {
        Release release = selection.release();
        page.width(0, WIDE);
        page.width(1, 4 * WIDE);
        int row = 0;
        write(page, row++, List.of(wording.say("export.release"), release.id()));
        write(page, row++, List.of(wording.say("export.asOf"), wording.day(release.asOf())));
        write(
                page,
                row++,
                List.of(
                        wording.say("export.smallNumbers"),
                        wording.say(
                                "F9.smallNumbers",
                                release.rules().threshold(),
                                release.rules().roundingBase())));
        for (Definition definition : Definition.all()) {
            write(page, row++, List.of(wording.of(definition.name()), wording.of(definition.definition())));
        }
        page.finish();
    }

    private static void write(Worksheet page, int row, List<?> values) {
        for (int column = 0; column < values.size(); column++) {
            switch (values.get(column)) {
                case Number number -> page.value(row, column, number);
                case Object text -> page.inlineString(row, column, text.toString());
            }
        }
    }
}
