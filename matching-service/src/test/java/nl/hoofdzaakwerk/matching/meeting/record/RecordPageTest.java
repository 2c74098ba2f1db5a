package nl.hoofdzaakwerk.matching.meeting.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.document.Pdf;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.matching.meeting.ActionView;
import nl.hoofdzaakwerk.matching.meeting.AttendanceView;
import nl.hoofdzaakwerk.matching.meeting.DecisionView;
import nl.hoofdzaakwerk.matching.meeting.MeetingView;
import nl.hoofdzaakwerk.matching.meeting.model.ActionStage;
import nl.hoofdzaakwerk.matching.meeting.model.Decision;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingStage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecordPageTest {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Instant NOON = Instant.parse("2026-04-01T10:00:00Z");
    private static final OrganisationAlias WSP = new OrganisationAlias("wsp-rijnland");
    private static final OrganisationAlias GGZ = new OrganisationAlias("ggz-rijnland");
    private static final UUID CARD = UUID.fromString("0198c0de-0000-4000-8000-0000abcdef12");

    private static MeetingView meeting() {
        return new MeetingView(
                new UUID(0, 1),
                new RegionCode("AM19"),
                "Holland Rijnland",
                WSP,
                LocalDate.of(2026, 4, 1),
                MeetingStage.ENDED,
                NOON,
                NOON,
                null,
                null,
                null,
                null,
                "Stadhuis <zaal 2>",
                null);
    }

    private static MeetingRecord.Decided decided(int number) {
        return new MeetingRecord.Decided(
                CandidateCode.of(CARD),
                "Kok " + number,
                "Brasserie & Zoon",
                "Werk & reis te zwaar",
                new DecisionView(
                        new UUID(1, number),
                        new UUID(2, number),
                        Decision.AGREED,
                        null,
                        "coach",
                        LocalDate.of(2026, 4, 15),
                        NOON,
                        GGZ,
                        null));
    }

    private static MeetingRecord record(int decisions) {
        return new MeetingRecord(
                meeting(),
                false,
                false,
                List.of(new AttendanceView(
                        new UUID(3, 1), GGZ, OrganisationKind.GGZ, "IPS-coach", false, "ziek gemeld", NOON)),
                IntStream.range(0, decisions).mapToObj(RecordPageTest::decided).toList(),
                List.of(new MeetingRecord.Agreed(
                        CandidateCode.of(CARD),
                        new ActionView(
                                new UUID(4, 1),
                                new UUID(0, 1),
                                null,
                                null,
                                "coach",
                                GGZ,
                                new NextStepInput("Voorstellen", LocalDate.of(2026, 4, 15)),
                                ActionStage.OPEN,
                                null,
                                NOON,
                                null))));
    }

    private static String textOf(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    @DisplayName("E7 the record says what was decided, by whom, and the actions with owner and date, in plain Dutch")
    void shouldSayWhatWasDecided() {
        String page = RecordPage.of(record(1), DUTCH);

        assertThat(page)
                .contains(
                        "<html lang=\"nl\">",
                        "<h1>Verslag matchoverleg Holland Rijnland, 1 april 2026</h1>",
                        "Voorzitter: wsp-rijnland.",
                        "<td>K-ABCDEF12</td><td>Kok 0, Brasserie &amp; Zoon</td><td>akkoord</td><td>Werk &amp; reis te zwaar</td>",
                        "<td>coach (ggz-rijnland)</td><td>15 april 2026</td>",
                        "<td>nee: ziek gemeld</td>",
                        "<td>Voorstellen</td>",
                        "Stadhuis &lt;zaal 2&gt;")
                .doesNotContain(CARD.toString());
        assertThat(RecordPage.of(record(1), Locale.ENGLISH))
                .contains("<html lang=\"en\">", "Record of the matching meeting", "<td>agreed</td>", "15 April 2026");
    }

    @Test
    @DisplayName("E7 the PDF of a record with 200 decisions reads back, the last one too")
    void shouldBecomeAPdf() throws IOException {
        byte[] pdf = Pdf.of(RecordPage.of(record(200), DUTCH));

        assertThat(textOf(pdf))
                .contains("Verslag matchoverleg Holland Rijnland", "Kok 0", "Kok 199", "K-ABCDEF12", "Voorstellen");
        assertThat(pdf).hasSizeLessThan(2_000_000);
    }

    @Test
    @DisplayName("G1 an erased candidate has no code")
    void shouldHaveNoCode() {
        assertThat(CandidateCode.of(null)).isNull();
    }
}
