package nl.hoofdzaakwerk.reporting.export;

import static nl.hoofdzaakwerk.reporting.Callers.COACH;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_HOLLAND_RIJNLAND;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_TWENTE;
import static nl.hoofdzaakwerk.reporting.Callers.KEY_FIGURE_HOLLAND_RIJNLAND;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.hoofdzaakwerk.reporting.Released;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithPlatform("reporting")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportIT {
    private static final String SHEET = "/v1/fact-sheets/regions/AM19";
    private static final String REGION = "/v1/exports/regions/AM19";
    private static final String TOLD = "/v1/exports/regions/" + Released.REGION;
    private static final String NATION = "/v1/exports/national";

    private boolean released;

    /** The first time; before all, nobody answers requests yet. */
    @BeforeEach
    void release() {
        if (!released) {
            Released.hundredMore();
            Released.now();
            released = true;
        }
    }

    @Test
    @DisplayName("F9 the director of a region gets its fact sheet as one page PDF, in Dutch")
    void shouldPrintAFactSheet() throws IOException {
        byte[] pdf = get(DIRECTOR_HOLLAND_RIJNLAND, "application/pdf", SHEET + "?year=2026")
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("factsheet-AM19-2026.pdf"))
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Factsheet Holland Rijnland 2026")
                    .contains("Aantallen onder de 10 mensen tonen we niet");
        }
    }

    @Test
    @DisplayName("F9 the fact sheet tells the same figures as the export")
    void shouldTellTheSame() {
        JsonPath sheet = get(
                        PROGRAMME_MANAGER,
                        "application/json",
                        "/v1/fact-sheets/regions/" + Released.REGION + "?year=2026")
                .statusCode(200)
                .body("line", equalTo(40))
                .extract()
                .jsonPath();
        JsonPath export = get(PROGRAMME_MANAGER, "application/json", TOLD + "?year=2026")
                .statusCode(200)
                .extract()
                .jsonPath();

        for (String figure : List.of("started", "placed", "sustained", "running")) {
            assertThat(number(value(export, figure))).isEqualTo(number(sheet.get("year." + figure + ".value")));
            assertThat(state(export, figure).equals("WITHHELD"))
                    .isEqualTo(sheet.getBoolean("year." + figure + ".suppressed"));
        }
        assertThat(value(export, "placedShare")).isEqualTo(sheet.get("year.share.value"));
        assertThat(value(export, "distanceToTarget")).isEqualTo(sheet.get("year.distance.value"));
        assertThat(value(export, "target")).isNotNull().isEqualTo(sheet.get("year.target"));
        assertThat(sheet.getList("country.shares").size() + sheet.getInt("country.withheld"))
                .isEqualTo(34);
    }

    @Test
    @DisplayName("F9 its charts come as pictures for slides, one by one or together")
    void shouldDrawCharts() throws IOException {
        byte[] file = get(KEY_FIGURE_HOLLAND_RIJNLAND, "application/zip", SHEET + "/charts?year=2026")
                .statusCode(200)
                .extract()
                .asByteArray();

        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        assertThat(names).containsExactly("results.svg", "share.svg", "trend.svg", "country.svg");
        get(KEY_FIGURE_HOLLAND_RIJNLAND, "image/svg+xml", SHEET + "/charts/share?year=2026")
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("Uitstroom naar werk, gestart in 2026"));
        get(KEY_FIGURE_HOLLAND_RIJNLAND, "image/svg+xml", SHEET + "/charts/other?year=2026")
                .statusCode(404);
    }

    @Test
    @DisplayName("F17 the same figures as CSV, work book and JSON, and none that the release withholds")
    void shouldExport() throws IOException {
        String csv = get(DIRECTOR_HOLLAND_RIJNLAND, "text/csv", REGION + "?year=2026")
                .statusCode(200)
                .extract()
                .asString();
        byte[] book = get(DIRECTOR_HOLLAND_RIJNLAND, XlsxTable.MEDIA_TYPE, REGION + "?year=2026")
                .statusCode(200)
                .extract()
                .asByteArray();

        List<String> lines = csv.lines().toList();
        assertThat(csv.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(lines)
                .anyMatch(line -> line.startsWith("2026;AM19;Holland Rijnland;Gestart;"))
                .noneMatch(line -> line.contains(";NL;"));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(read.getFirstSheet().read().stream().map(Row::getRowNum)).hasSize(lines.size());
        }
        get(DIRECTOR_HOLLAND_RIJNLAND, "application/json", REGION + "?year=2026")
                .statusCode(200)
                .body("figures.size()", equalTo(lines.size() - 1))
                .body("threshold", equalTo(10));
        String nation = get(PROGRAMME_MANAGER, "text/csv", NATION)
                .statusCode(200)
                .extract()
                .asString();
        assertThat(nation.lines())
                .anyMatch(line -> line.startsWith("2026;NL;Nederland;Gestart;"))
                .anyMatch(line -> line.contains(";afgeschermd;") && line.contains(";Te weinig mensen om te tonen"));
    }

    @Test
    @DisplayName("G2 exports and fact sheets of a region are for who works in it, and the nation's for the nation")
    void shouldKeepRegionsApart() {
        for (String path : List.of(SHEET + "?year=2026", SHEET + "/charts?year=2026", REGION)) {
            as(DIRECTOR_TWENTE).get(path).then().statusCode(403);
            as(COACH).get(path).then().statusCode(403);
        }
        as(DIRECTOR_HOLLAND_RIJNLAND).get(NATION).then().statusCode(403);
    }

    @Test
    @DisplayName("F17 an impossible year, an unknown region, or a form that is not given is refused by name")
    void shouldRefuseBadInput() {
        for (String year : List.of("?year=2009", "?year=2101", "", "?year=now")) {
            get(PROGRAMME_MANAGER, "application/pdf", SHEET + year)
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("year"));
        }
        get(PROGRAMME_MANAGER, "application/pdf", SHEET + "?year=2099")
                .statusCode(404)
                .body("errors[0].code", equalTo("no-year"));
        get(PROGRAMME_MANAGER, "application/pdf", "/v1/fact-sheets/regions/AM99?year=2026")
                .statusCode(404);
        get(PROGRAMME_MANAGER, "application/msword", REGION).statusCode(406);
    }

    private static Object value(JsonPath export, String indicator) {
        return export.get(ofRegion(indicator) + ".value");
    }

    private static String state(JsonPath export, String indicator) {
        return export.getString(ofRegion(indicator) + ".state");
    }

    /** The figure of the region as a whole. */
    private static String ofRegion(String indicator) {
        return "figures.find { it.figure.area == '" + Released.REGION + "' && it.figure.indicator == '"
                + indicator + "' && it.figure.group == '' && it.figure.method == '' && it.figure.benefit == ''"
                + " && it.figure.route == '' && it.figure.startQuarter == '' }";
    }

    private static ValidatableResponse get(Tokens caller, String form, String path) {
        return as(caller).accept(form).get(path).then();
    }

    /** Whatever the form in which JSON writes it. */
    private static Double number(Object value) {
        return value == null ? null : ((Number) value).doubleValue();
    }
}
