package nl.hoofdzaakwerk.employer.importing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeMap;
import nl.hoofdzaakwerk.employer.importing.model.Separator;
import nl.hoofdzaakwerk.employer.importing.model.TextEncoding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class CsvTextTest {
    private static TreeMap<Integer, List<String>> rows(byte[] file, TextEncoding encoding, Separator separator) {
        var rows = new TreeMap<Integer, List<String>>();
        CsvText.read(new ByteArrayInputStream(file), encoding, separator, (cells, number) -> rows.put(number, cells));
        return rows;
    }

    @Test
    @DisplayName("D10 quotes hold separators, quotes and line ends; rows count as in a spreadsheet")
    void readsQuotes() {
        var file = "\uFEFF\"Naam\";Plaats\r\n\"De; \"\"Korenaar\"\"\nBV\";Leiden\r\n\r\nPol;Lisse";

        assertThat(rows(file.getBytes(UTF_8), TextEncoding.UTF_8, Separator.SEMICOLON))
                .isEqualTo(new TreeMap<>(java.util.Map.of(
                        1, List.of("Naam", "Plaats"),
                        2, List.of("De; \"Korenaar\"\nBV", "Leiden"),
                        3, List.of(""),
                        4, List.of("Pol", "Lisse"))));
    }

    @Test
    @DisplayName("D10 Windows-1252 and commas are read as well")
    void readsWindows1252() {
        var file = "Naam,Plaats\nCaf\u00E9 \u2019t Vers,Leiden\n".getBytes(TextEncoding.WINDOWS_1252.charset());

        assertThat(rows(file, TextEncoding.WINDOWS_1252, Separator.COMMA).get(2))
                .containsExactly("Caf\u00E9 \u2019t Vers", "Leiden");
    }

    @Test
    @DisplayName("D10 a quote that does not close makes no row of half a file")
    void refusesOpenQuote() {
        var file = "Naam;Plaats\nPol;Lisse\n\"De Korenaar;Leiden\n" + "Pol;Lisse\n".repeat(10_000);

        assertThatThrownBy(() -> rows(file.getBytes(UTF_8), TextEncoding.UTF_8, Separator.SEMICOLON))
                .isInstanceOfSatisfying(UnreadableFileException.class, refused -> {
                    assertThat(refused.reason().code()).isEqualTo("row-unreadable");
                    assertThat(refused.reason().arguments()).containsExactly(3);
                });
    }

    @Test
    @DisplayName("D10 cells that a spreadsheet would take for a formula get an apostrophe")
    void defusesFormulas() {
        for (var text : List.of("=1+1", "+31", "-5", "@SUM(A1)", "\tx")) {
            assertThat(ImportReport.safe(text)).isEqualTo("'" + text);
        }
        assertThat(ImportReport.safe("Bakkerij =")).isEqualTo("Bakkerij =");
        assertThat(ImportReport.safe("")).isEmpty();
    }
}
