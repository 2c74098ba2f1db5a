package nl.hoofdzaakwerk.employer.importing.model;

import static nl.hoofdzaakwerk.employer.importing.model.ImportSamples.HEADINGS;
import static nl.hoofdzaakwerk.employer.importing.model.ImportSamples.OWN;
import static nl.hoofdzaakwerk.employer.importing.model.ImportSamples.PLACES;
import static nl.hoofdzaakwerk.employer.importing.model.ImportSamples.SECTORS;
import static nl.hoofdzaakwerk.employer.importing.model.ImportSamples.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.employer.relation.model.Sector;
import nl.hoofdzaakwerk.events.Postcode4;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    private static final List<String> COLUMNS = List.of(
            "KvK-nummer",
            "Naam",
            "Gemeente",
            "Plaats",
            "Postcode",
            "SBI",
            "Sector",
            "Aantal medewerkers",
            "Nieuw",
            "Bekend sinds");
    private static final List<String> GOOD = List.of(
            "01234567", "Bakkerij De Korenaar", "Leiden", "", "2311 AB", "10.71", "", "1.200", "ja", "31-01-2024");

    private static ReadRow read(List<String> cells) {
        var known = new java.util.HashMap<>(HEADINGS.known());
        known.put("bekendsinds", ImportField.REGISTERED_ON);
        var columns = new Headings(known).columns(COLUMNS);
        return new RowReader(columns, PLACES, SECTORS, Set.of(OWN), TODAY).read(7, cells);
    }

    private static List<String> with(Map<Integer, String> changes) {
        var cells = new java.util.ArrayList<>(GOOD);
        changes.forEach(cells::set);
        return cells;
    }

    private static EmployerRow possible(List<String> cells) {
        return ((ReadRow.Possible) read(cells)).row();
    }

    private static List<Finding> faults(List<String> cells) {
        return ((ReadRow.Faulty) read(cells)).findings();
    }

    @Test
    @DisplayName("D10 a row becomes an employer, with leading zeros, dots and spaces as people write them")
    void readsRow() {
        assertThat(possible(GOOD))
                .isEqualTo(new EmployerRow(
                        7,
                        "Bakkerij De Korenaar",
                        Optional.of(new KvkNumber("01234567")),
                        PLACES.municipality("Leiden").orElseThrow(),
                        Optional.of(new Postcode4("2311")),
                        new Sector("C", Optional.of("1071")),
                        1200,
                        true,
                        LocalDate.of(2024, 1, 31)));
    }

    @Test
    @DisplayName("D10 what a row may leave out: KvK number, code or section, newness, day")
    void readsShortRow() {
        var row = possible(with(Map.of(0, "", 5, "", 6, "g", 8, "", 9, "")));

        assertThat(row.kvkNumber()).isEmpty();
        assertThat(row.sector()).isEqualTo(new Sector("G", Optional.empty()));
        assertThat(row.newToTargetGroup()).isFalse();
        assertThat(row.registeredOn()).isEqualTo(TODAY);
    }

    @Test
    @DisplayName("D10 a row without anything in it is no row")
    void skipsBlank() {
        assertThat(read(List.of("", " ", "\t"))).isEqualTo(new ReadRow.Blank());
    }

    @ParameterizedTest(name = "{1}: {2} in column {0}")
    @DisplayName("D10 each wrong cell is named with its column, its value and why")
    @CsvSource({
        "0, kvk-number-wrong, 1234567",
        "0, kvk-number-wrong, 123456789",
        "0, kvk-number-wrong, 00000000",
        "1, name-missing, ''",
        "1, name-signs, <b>Bakkerij</b>",
        "2, unknown-municipality, Atlantis",
        "2, in-another-region, Almelo",
        "4, postcode-wrong, 0123 AB",
        "4, postcode-wrong, 2311 A",
        "5, sbi-code-wrong, 1",
        "5, sbi-code-wrong, 123456",
        "5, sbi-code-unknown, 9999",
        "6, section-wrong, V",
        "6, unknown-sector, A",
        "6, code-outside-section, G",
        "7, employees-missing, ''",
        "7, employees-wrong, -1",
        "7, employees-wrong, 1000001",
        "7, employees-wrong, een paar",
        "8, yes-or-no-wrong, misschien",
        "9, date-wrong, 31-02-2024",
        "9, date-wrong, 1899-12-31",
        "9, date-in-the-future, 2026-03-03"
    })
    void namesFaults(int column, String code, String value) {
        var faults = faults(with(Map.of(column, value)));

        assertThat(faults).hasSize(1);
        assertThat(faults.getFirst().refusal().code()).isEqualTo(code);
        assertThat(faults.getFirst().number()).isEqualTo(7);
        assertThat(faults.getFirst().verdict()).isEqualTo(Verdict.FAULTY);
        var told = column == 6 && !code.equals("section-wrong") ? 5 : column;
        assertThat(faults.getFirst().heading()).isEqualTo(COLUMNS.get(told));
        assertThat(faults.getFirst().value()).isEqualTo(told == column ? value : "10.71");
    }

    @Test
    @DisplayName("D10 a name may have 200 characters and no more")
    void limitsNames() {
        assertThat(possible(with(Map.of(1, "x".repeat(200)))).name()).hasSize(200);
        var fault = faults(with(Map.of(1, "x".repeat(201)))).getFirst();
        assertThat(fault.refusal().code()).isEqualTo("name-too-long");
        assertThat(fault.refusal().arguments()).containsExactly(201, 200);
        assertThat(fault.value()).hasSize(200);
    }

    @Test
    @DisplayName("D10 all that is wrong with a row is named at once")
    void namesAllFaults() {
        assertThat(faults(with(Map.of(0, "1", 1, "", 2, "Atlantis", 7, "x"))))
                .extracting(fault -> fault.refusal().code())
                .containsExactly("name-missing", "kvk-number-wrong", "unknown-municipality", "employees-wrong");
    }

    @Test
    @DisplayName("D10 more cells than headings is a fault of the row; empty ones do not count")
    void refusesTooManyCells() {
        var more = new java.util.ArrayList<>(GOOD);
        more.add("");
        assertThat(read(more)).isInstanceOf(ReadRow.Possible.class);
        more.add("rest");
        assertThat(faults(more)).extracting(fault -> fault.refusal().code()).containsExactly("too-many-cells");
    }

    @ParameterizedTest(name = "{0}, {1}, {2} is {3}")
    @DisplayName("D10 the municipality comes from its own column, else the postcode, else the place")
    @CsvSource({
        "Leiden, Boskoop, 2771AA, Leiden",
        "'', Leiden, 2771 AA, Alphen aan den Rijn",
        "'', Boskoop, '', Alphen aan den Rijn",
        "'', alphen  aan den rijn, '', Alphen aan den Rijn",
        "'', Boskoop, 2300, Alphen aan den Rijn"
    })
    void findsMunicipality(String municipality, String place, String postcode, String expected) {
        assertThat(possible(with(Map.of(2, municipality, 3, place, 4, postcode)))
                        .municipality()
                        .name())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1} is {2}")
    @DisplayName(
            "D10 a place nobody knows, one in two municipalities, a postcode of none and no place at all are faults")
    @CsvSource({
        "Nergens, '', unknown-place",
        "Noord, '', place-in-more-municipalities",
        "'', 2300, postcode-unknown",
        "'', '', place-missing"
    })
    void refusesPlaces(String place, String postcode, String code) {
        assertThat(faults(with(Map.of(2, "", 3, place, 4, postcode))))
                .extracting(fault -> fault.refusal().code())
                .containsExactly(code);
    }
}
