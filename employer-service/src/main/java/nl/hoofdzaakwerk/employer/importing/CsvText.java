package nl.hoofdzaakwerk.employer.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.ObjIntConsumer;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.importing.model.Separator;
import nl.hoofdzaakwerk.employer.importing.model.TextEncoding;

/** Rows of a CSV file as spreadsheets write them: cells between quotes may hold separators and line ends. */
final class CsvText {
    private static final String RULE = "D10";
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int LONGEST_ROW = 64 * 1024;
    private static final int MOST_CELLS = 500;
    private static final int MOST_LINES_IN_A_CELL = 50;

    private CsvText() {}

    /**
     * Reads row after row.
     *
     * @param take is given the cells and the row's number; the first row is 1
     * @throws UnreadableFileException when what follows is no row
     */
    static void read(InputStream file, TextEncoding encoding, Separator separator, ObjIntConsumer<List<String>> take) {
        int number = 0;
        try (var rows = rows(file, encoding, separator)) {
            for (var row : rows) {
                number++;
                requireRow(row.getFields(), number);
                take.accept(row.getFields(), number);
            }
        } catch (CsvParseException e) {
            throw new UnreadableFileException(Refusal.of("", RULE, "row-unreadable", number + 1), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The cells of the first row.
     *
     * @param beginning of the file, as much as has to be looked at
     * @throws UnreadableFileException when it is no row
     */
    static List<String> firstRow(byte[] beginning, TextEncoding encoding, Separator separator) {
        try (var rows = rows(new ByteArrayInputStream(beginning), encoding, separator)) {
            return rows.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
        } catch (CsvParseException e) {
            throw new UnreadableFileException(Refusal.of("", RULE, "row-unreadable", 1), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A quotation mark that does not close makes one cell of all that follows. */
    private static void requireRow(List<String> cells, int number) {
        for (var cell : cells) {
            if (cell.chars().filter(sign -> sign == '\n').count() > MOST_LINES_IN_A_CELL) {
                throw new UnreadableFileException(Refusal.of("", RULE, "row-unreadable", number));
            }
        }
    }

    private static CsvReader<CsvRecord> rows(InputStream file, TextEncoding encoding, Separator separator)
            throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator.sign())
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(LONGEST_ROW)
                .build(
                        CsvRecordHandler.of(limits -> limits.maxFields(MOST_CELLS)
                                .maxFieldSize(LONGEST_ROW)
                                .maxRecordSize(LONGEST_ROW)),
                        reader(file, encoding));
    }

    private static Reader reader(InputStream file, TextEncoding encoding) throws IOException {
        var text = new PushbackInputStream(file, MARK.length);
        var first = text.readNBytes(MARK.length);
        if (!Arrays.equals(first, MARK)) {
            text.unread(first);
        }
        return new InputStreamReader(text, encoding.charset());
    }
}
