package nl.hoofdzaakwerk.employer.importing.model;

import static nl.hoofdzaakwerk.employer.importing.model.ImportSamples.HEADINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static Columns of(String... headings) {
        return HEADINGS.columns(List.of(headings));
    }

    @Test
    @DisplayName("D10 headings are understood in any case and order, with signs and spaces; others are named")
    void understandsHeadings() {
        var columns = of("Contactpersoon", "KvK-nummer", "NAAM ", "Gemeente:", "sbi", "Aantal medewerkers", "");

        assertThat(columns.refusals()).isEmpty();
        assertThat(columns.ignored()).containsExactly("Contactpersoon");
        assertThat(columns.recognised()).isEqualTo(5);
        assertThat(columns.cell(ImportField.NAME, List.of("Jan", "1", " Bakkerij\u00A0", "Leiden")))
                .contains("Bakkerij");
        assertThat(columns.cell(ImportField.SBI_CODE, List.of("Jan", "1"))).isEmpty();
        assertThat(columns.headingOf(ImportField.NAME)).contains("NAAM");
    }

    @Test
    @DisplayName("D10 each group of columns that a row cannot do without is named when it is missing")
    void namesWhatIsMissing() {
        assertThat(of("a", "b").refusals())
                .extracting(Refusal::code)
                .containsExactly("heading-missing", "heading-missing", "heading-missing", "heading-missing");
        assertThat(of("naam", "postcode", "sector").refusals())
                .containsExactly(Refusal.of("", "D10", "heading-missing", List.of(ImportField.EMPLOYEES)));
    }

    @Test
    @DisplayName("D10 two columns for one thing are refused, by their own names")
    void refusesTwoForOne() {
        assertThat(of("Bedrijfsnaam", "Naam", "plaats", "sbi", "aantal medewerkers")
                        .refusals())
                .containsExactly(Refusal.of("", "D10", "heading-twice", ImportField.NAME, "Bedrijfsnaam", "Naam"));
    }
}
