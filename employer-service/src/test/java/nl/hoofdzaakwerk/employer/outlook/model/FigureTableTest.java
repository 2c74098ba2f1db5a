package nl.hoofdzaakwerk.employer.outlook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTableTest {
    private static final String TITLES = "side;classification;code;quarter;number\n";

    @Test
    @DisplayName("D11 a table is read with semicolons or commas, whatever its line ends")
    void readsTable() {
        var table = FigureTable.read("side, classification, code, quarter, number\r\n"
                + "DEMAND;OCCUPATION_GROUP;94;2026-Q1;120\r\nSUPPLY, SECTOR, C, 2025-Q4, 0\r\n");

        assertThat(table.wrong()).isEmpty();
        assertThat(table.rows())
                .containsExactly(
                        row(Side.DEMAND, Classification.OCCUPATION_GROUP, "94", new Quarter(2026, 1), 120),
                        row(Side.SUPPLY, Classification.SECTOR, "C", new Quarter(2025, 4), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DEMAND;OCCUPATION_GROUP;9411;2026-Q1;1",
                "DEMAND;OCCUPATION_GROUP;94;2026-Q5;1",
                "DEMAND;OCCUPATION_GROUP;94;2026-Q1;-1",
                "DEMAND;OCCUPATION_GROUP;94;2026-Q1;10000001",
                "DEMAND;OCCUPATION_GROUP;94;2026-Q1",
                "BOTH;OCCUPATION_GROUP;94;2026-Q1;1",
                "DEMAND;SECTOR;Z;2026-Q1;1",
                ""
            })
    @DisplayName("D11 a line that is no figure is named by its number, and no line is taken in")
    void namesWrongLines(String line) {
        var table = FigureTable.read(TITLES + "DEMAND;SECTOR;C;2026-Q1;1\n" + line + "\nDEMAND;SECTOR;C;2026-Q2;1");

        assertThat(table.rows()).isEmpty();
        assertThat(table.wrong()).containsExactly(Refusal.of("/csv", "D11", "csv-row", 3));
    }

    @Test
    @DisplayName("D11 the same figure twice, other titles and too many lines are refused")
    void refusesTable() {
        var twice = "DEMAND;SECTOR;C;2026-Q1;1\nDEMAND;SECTOR;C;2026-Q1;2";
        var long20001 = IntStream.rangeClosed(1, 20_001).mapToObj(number -> "x").collect(Collectors.joining("\n"));

        assertThat(FigureTable.read(TITLES + twice).wrong()).containsExactly(Refusal.of("/csv", "D11", "csv-twice", 3));
        assertThat(FigureTable.read("kind;code\n").wrong())
                .containsExactly(Refusal.of("/csv", "D11", "csv-titles", "side;classification;code;quarter;number"));
        assertThat(FigureTable.read(TITLES + long20001).wrong())
                .containsExactly(Refusal.of("/csv", "D11", "csv-too-long", 20_000));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-Q1", "2026-03-31, 2026-Q1", "2026-04-01, 2026-Q2", "2026-12-31, 2026-Q4"})
    @DisplayName("D11 a quarter is three months")
    void knowsQuarters(LocalDate day, String quarter) {
        assertThat(Quarter.of(day)).hasToString(quarter).isEqualTo(Quarter.parse(quarter));
    }

    @Test
    @DisplayName("D11 twelve quarters are three years")
    void countsQuarters() {
        assertThat(new Quarter(2026, 2).plus(-12)).isEqualTo(new Quarter(2023, 2));
        assertThat(new Quarter(2026, 4).plus(1)).isEqualTo(new Quarter(2027, 1));
        assertThat(new Quarter(2026, 3).firstDay()).isEqualTo(LocalDate.of(2026, 7, 1));
    }

    private static FigureTable.Row row(
            Side side, Classification classification, String code, Quarter quarter, int number) {
        return new FigureTable.Row(new FigureTable.Place(side, classification, code, quarter), number);
    }
}
