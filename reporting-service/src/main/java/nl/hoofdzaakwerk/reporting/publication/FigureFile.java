package nl.hoofdzaakwerk.reporting.publication;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.hoofdzaakwerk.reporting.publication.model.AreaKind;
import nl.hoofdzaakwerk.reporting.publication.model.Outcome;
import nl.hoofdzaakwerk.reporting.publication.model.Publication.Fingerprint;
import nl.hoofdzaakwerk.reporting.publication.model.PublishedFigure;
import nl.hoofdzaakwerk.reporting.publication.model.Subject;

/**
 * The file in which figures are frozen (rule X24): CSV by RFC 4180 in UTF-8, a line per figure. The same figures in the
 * same order always make the same bytes.
 */
final class FigureFile {
    static final List<String> COLUMNS = List.of(
            "year",
            "areaKind",
            "area",
            "indicator",
            "part",
            "group",
            "method",
            "benefit",
            "route",
            "startQuarter",
            "value");

    private FigureFile() {}

    /**
     * Figures as they are stored.
     *
     * @param compressed the file, by gzip
     */
    record Frozen(byte[] compressed, Fingerprint fingerprint) {}

    /** @param figures in the order of publication */
    static Frozen freeze(Iterator<PublishedFigure> figures) {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        Measured file = new Measured();
        try (OutputStream packed = new GZIPOutputStream(compressed);
                OutputStream out = file.onto(packed);
                CsvWriter csv =
                        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(COLUMNS);
            while (figures.hasNext()) {
                PublishedFigure figure = figures.next();
                csv.writeRecord(cells(figure));
                file.count(figure);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("figures could not be written in memory", e);
        }
        return new Frozen(compressed.toByteArray(), file.fingerprint());
    }

    /** The published bytes. */
    static InputStream open(byte[] compressed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(compressed));
    }

    /** Of the published bytes as they are stored now. */
    static String hash(byte[] compressed) {
        MessageDigest digest = sha256();
        try (InputStream in = open(compressed);
                DigestOutputStream out = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        } catch (IOException e) {
            throw damaged(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Its figures, read as they are asked for. */
    static Iterator<PublishedFigure> read(byte[] compressed) {
        try {
            CsvReader<CsvRecord> lines =
                    CsvReader.builder().ofCsvRecord(new InputStreamReader(open(compressed), StandardCharsets.UTF_8));
            return lines.stream().skip(1).map(FigureFile::figure).iterator();
        } catch (IOException e) {
            throw damaged(e);
        }
    }

    private static List<String> cells(PublishedFigure figure) {
        Subject subject = figure.subject();
        return List.of(
                Integer.toString(subject.year()),
                subject.areaKind().name(),
                subject.area(),
                subject.indicator(),
                subject.part(),
                subject.group(),
                subject.method(),
                subject.benefit(),
                subject.route(),
                subject.startQuarter(),
                figure.outcome().text());
    }

    private static PublishedFigure figure(CsvRecord line) {
        Subject subject = new Subject(
                Integer.parseInt(line.getField(0)),
                AreaKind.valueOf(line.getField(1)),
                line.getField(2),
                line.getField(3),
                line.getField(4),
                line.getField(5),
                line.getField(6),
                line.getField(7),
                line.getField(8),
                line.getField(9));
        return new PublishedFigure(subject, Outcome.read(line.getField(10)));
    }

    private static UncheckedIOException damaged(IOException e) {
        return new UncheckedIOException("a frozen file is damaged", e);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Counts and digests what goes through. */
    private static final class Measured {
        private final MessageDigest digest = sha256();
        private long length;
        private int figures;
        private int withheld;

        void count(PublishedFigure figure) {
            figures++;
            withheld += figure.outcome() instanceof Outcome.Withheld ? 1 : 0;
        }

        OutputStream onto(OutputStream target) {
            return new FilterOutputStream(target) {
                @Override
                public void write(int one) throws IOException {
                    write(new byte[] {(byte) one}, 0, 1);
                }

                @Override
                public void write(byte[] many, int from, int count) throws IOException {
                    out.write(many, from, count);
                    digest.update(many, from, count);
                    length += count;
                }
            };
        }

        Fingerprint fingerprint() {
            return new Fingerprint(figures, withheld, length, HexFormat.of().formatHex(digest.digest()));
        }
    }
}
