package nl.hoofdzaakwerk.reporting.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import nl.hoofdzaakwerk.kit.document.Pdf;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FactSheetPageTest {

    @Test
    @DisplayName("F9 the fact sheet is one page in Dutch, with target, distance, results, trend and definitions")
    void shouldBeOnePage() throws IOException {
        String words = words(Sheets.full(), Wording.DUTCH);

        assertThat(words)
                .contains("Factsheet Stedendriehoek en Noordwest Veluwe & omstreken 2026")
                .contains("Divisie: Keuken Kampioen Divisie. Stand op 26 november 2026.")
                .contains("ambitie 100")
                .contains("Aan de afstand zijn geen gevolgen verbonden.")
                .contains("3026")
                .contains("lijn bij 40 %: verwachting, geen norm")
                .contains("Wat de cijfers betekenen")
                .contains("minstens 12 uur per week gedurende minstens 6 maanden")
                .contains("Aantallen onder de 10 mensen tonen we niet")
                .contains("van A (het best) tot E: Gestart A, Aan het werk C.")
                .contains("0198c0de-0000-4000-8000-0000abcdef12")
                .doesNotContain("#");
    }

    @Test
    @DisplayName("F17 what is withheld stands there as withheld with the reason, not as nought")
    void shouldSayWhatIsWithheld() throws IOException {
        String words = words(Sheets.allWithheld(), Wording.DUTCH);

        assertThat(words.split("afgeschermd", -1).length - 1).isGreaterThanOrEqualTo(8);
        assertThat(words).contains("Afgeschermd is dus niet nul.").doesNotContain(" 0 0 ");
    }

    @Test
    @DisplayName("F9 the same page in English for who asks for it")
    void shouldBeInEnglish() throws IOException {
        assertThat(words(Sheets.full(), new Wording(Locale.ENGLISH)))
                .contains("Fact sheet Stedendriehoek")
                .contains("Nothing is attached to the distance.")
                .doesNotContain("gestart");
    }

    @Test
    @DisplayName("F9 a fact sheet is made within a second of work")
    void shouldBeQuick() {
        FactSheet sheet = Sheets.full();
        Pdf.of(FactSheetPage.of(sheet, Wording.DUTCH));

        Duration work = Work.least(5, () -> assertThat(Pdf.of(FactSheetPage.of(sheet, Wording.DUTCH)))
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII)));

        assertThat(work).isLessThan(Duration.ofSeconds(1));
    }

    private static String words(FactSheet sheet, Wording wording) throws IOException {
        byte[] pdf = Pdf.of(FactSheetPage.of(sheet, wording));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage())
                    .isEqualTo(wording.locale().getLanguage());
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
