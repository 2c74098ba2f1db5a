package nl.hoofdzaakwerk.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.publication.model.AreaKind;
import nl.hoofdzaakwerk.reporting.publication.model.Outcome;
import nl.hoofdzaakwerk.reporting.publication.model.PublishedFigure;
import nl.hoofdzaakwerk.reporting.publication.model.Subject;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen.RegionThen;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final int MANY = 100_000;
    private static final Release RELEASE = new Release(
            new UUID(0, 1),
            LocalDate.of(2026, 11, 26),
            Instant.EPOCH,
            new DisclosureRules(10, 5, 95),
            List.of(new ProgrammeYear(2025)));
    private static final ProgrammeThen PROGRAMME =
            new ProgrammeThen(40, List.of(new RegionThen(new RegionCode("AM19"), "Holland Rijnland", Map.of())));

    @Test
    @DisplayName("F17 the CSV opens in a Dutch spreadsheet, and says of a withheld figure that it is and why")
    void shouldWriteCsv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        CsvTable.write(selection(some()), Wording.DUTCH, out);

        assertThat(out.toString(StandardCharsets.UTF_8).split("\r\n"))
                .containsExactly(
                        "\uFEFFStartjaar;Gebied;Naam;Cijfer;Onderdeel;Doelgroep;Methode;Uitkering;Route;Startkwartaal;"
                                + "Waarde;Eenheid;Kwaliteit van de gegevens;Toelichting",
                        "2025;NL;Nederland;Gestart;;;;;;;0;trajecten;B;",
                        "2025;AM19;Holland Rijnland;Gestart;;EPA;;;;;afgeschermd;trajecten;B;"
                                + "Te weinig mensen om te tonen, of nodig om een ander klein aantal te beschermen.",
                        "2025;AM19;Holland Rijnland;Afstand tot de ambitie;;;;;;;-5;trajecten;niet beoordeeld;",
                        "2025;AM19;Holland Rijnland;Uitstroom naar werk;;;;;'=1+1;;geen;procent;niet beoordeeld;"
                                + "Er is niets om een aandeel van te berekenen, of er is geen ambitie vastgesteld.");
    }

    @Test
    @DisplayName("F17 in the work book numbers are numbers, and a withheld figure is a word, never empty or nought")
    void shouldWriteXlsx() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        XlsxTable.write(selection(some()), Wording.DUTCH, out);

        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.stream().skip(1).map(row -> row.getCell(10)))
                    .extracting(Cell::getType)
                    .containsExactly(CellType.NUMBER, CellType.STRING, CellType.NUMBER, CellType.STRING);
            assertThat(rows.get(2).getCell(10).asString()).isEqualTo("afgeschermd");
            assertThat(rows.get(2).getCell(13).asString()).startsWith("Te weinig mensen");
            assertThat(rows.get(4).getCell(8).asString()).isEqualTo("=1+1");
            assertThat(book.getSheet(1).orElseThrow().read().stream()
                            .map(row -> row.getCell(0).asString()))
                    .startsWith("Cijferuitgave", "Stand op", "Kleine aantallen")
                    .contains("Duurzaam aan het werk");
        }
    }

    @Test
    @DisplayName(
            "F17 a hundred thousand rows are a work book within five seconds of work, and are written as they come")
    void shouldBeQuick() {
        Counting out = new Counting();

        Duration work = Work.least(2, () -> {
            try {
                XlsxTable.write(selection(many()), Wording.DUTCH, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });

        assertThat(work).isLessThan(Duration.ofSeconds(5));
        assertThat(out.firstAt).as("rows are written before the last is known").isLessThan(MANY / 2);
    }

    private final int[] asked = new int[1];

    private List<PublishedFigure> some() {
        return List.of(
                figure(AreaKind.NATION, "NL", "started", "", "", new Outcome.Shown(0)),
                figure(AreaKind.REGION, "AM19", "started", "EPA", "", new Outcome.Withheld()),
                figure(AreaKind.REGION, "AM19", "distanceToTarget", "", "", new Outcome.Shown(-5)),
                figure(AreaKind.REGION, "AM19", "placedShare", "", "=1+1", new Outcome.Nothing()));
    }

    private Stream<PublishedFigure> many() {
        return IntStream.range(0, MANY).mapToObj(number -> {
            asked[0] = number;
            return figure(
                    AreaKind.REGION,
                    "AM19",
                    "started",
                    "EPA",
                    "",
                    number % 7 == 0 ? new Outcome.Withheld() : new Outcome.Shown(number));
        });
    }

    private static PublishedFigure figure(
            AreaKind kind, String area, String indicator, String group, String route, Outcome outcome) {
        return new PublishedFigure(new Subject(2025, kind, area, indicator, "", group, "", "", route, ""), outcome);
    }

    private static Selection selection(List<PublishedFigure> figures) {
        return new Selection("test", RELEASE, PROGRAMME, Map.of("started", "B"), figures::stream);
    }

    private static Selection selection(Stream<PublishedFigure> figures) {
        return new Selection("test", RELEASE, PROGRAMME, Map.of(), () -> figures);
    }

    /** Keeps nothing; knows how many rows had been asked for when bytes began to come in numbers. */
    private final class Counting extends OutputStream {
        private static final int SOME = 50_000;
        private long length;
        private int firstAt = Integer.MAX_VALUE;

        @Override
        public void write(int one) {
            count(1);
        }

        @Override
        public void write(byte[] many, int from, int count) {
            count(count);
        }

        private void count(int more) {
            length += more;
            if (length > SOME && firstAt == Integer.MAX_VALUE) {
                firstAt = asked[0];
            }
        }
    }
}
