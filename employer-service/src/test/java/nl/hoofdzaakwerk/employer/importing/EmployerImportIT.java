package nl.hoofdzaakwerk.employer.importing;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Api.newKvkNumber;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.RelationFile.decide;
import static nl.hoofdzaakwerk.employer.support.RelationFile.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.employer.support.RelationFile;
import nl.hoofdzaakwerk.events.EmployerRegistered;
import nl.hoofdzaakwerk.events.EmployerStageChanged;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("employer")
class EmployerImportIT {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ALL = "{\"skipBadRows\": false}";

    private final Database database = Platform.database("employer");

    /** A name that no other test has. */
    private static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().replace("-", " ");
    }

    private long registered(String name) {
        return Long.parseLong(database.select("select count(*) from employer where name like '" + name + "%'")
                .getFirst());
    }

    private String idOf(String name) {
        return database.select("select id from employer where name = '" + name + "'")
                .getFirst();
    }

    @Test
    @DisplayName(
            "D10 a file is checked without registering anything, then each row becomes a prospect as if registered")
    void registersFile() {
        var number = newKvkNumber();
        var one = unique("Caf\u00E9 De Zo\u00EBven");
        var other = unique("Drukkerij Papier");
        var file = RelationFile.empty().employer(number, one).employer("", other);

        var id = file.checkedFor(MANAGER);

        as(MANAGER)
                .get("/employer-imports/" + id)
                .then()
                .statusCode(200)
                .body("encoding", equalTo("UTF_8"))
                .body("separator", equalTo("SEMICOLON"))
                .body("rows.read", equalTo(2))
                .body("rows.good", equalTo(2))
                .body("progress.percentage", equalTo(100))
                .body("findings", empty())
                .body("nextStep.what", equalTo("Controleverslag bekijken en het bestand inlezen of weggooien"));
        assertThat(registered(one)).isZero();

        decide(MANAGER, id, ALL).then().statusCode(202).body("state", equalTo("APPLYING"));
        until(MANAGER, id, "APPLIED")
                .then()
                .body("rowsWritten", equalTo(2))
                .body("progress.stage", equalTo("APPLYING"))
                .body("nextStep", nullValue());

        var employer = idOf(one);
        as(MANAGER)
                .get("/employers/" + employer)
                .then()
                .body("kvkNumber", equalTo(number))
                .body("municipality", equalTo("Leiden"))
                .body("region", equalTo("AM19"))
                .body("organisation", equalTo("wsp-holland-rijnland"))
                .body("sector.section", equalTo("C"))
                .body("sector.code", equalTo("1071"))
                .body("employees", equalTo(25))
                .body("newToTargetGroup", equalTo(true))
                .body("foundThrough", equalTo("WSP_RELATION_FILE"))
                .body("stage", equalTo("PROSPECT"));
        as(MANAGER)
                .get("/employers/" + employer + "/stages")
                .then()
                .body("items.to", contains("PROSPECT"))
                .body("items.origin", contains("REGISTRATION"))
                .body("items.takenBy", contains("account-manager.wsp-holland-rijnland"));
        assertThat(database.select("select owner from employer where id = '" + employer + "'"))
                .isEqualTo(database.select("select owner from employer_import where id = '" + id + "'"));
    }

    @Test
    @DisplayName("D10 the other services hear of imported employers as of any other, in order")
    void tellsOthers() {
        var name = unique("Timmerwerken");
        var id = RelationFile.empty().employer(newKvkNumber(), name).checkedFor(MANAGER);
        decide(MANAGER, id, ALL).then().statusCode(202);
        until(MANAGER, id, "APPLIED");

        var employer = idOf(name);

        await().untilAsserted(() -> {
            var events = Log.events(Topics.EMPLOYERS, employer);
            assertThat(events).hasSize(2);
            assertThat(events.get(0)).isInstanceOfSatisfying(EmployerRegistered.class, event -> assertThat(event.name())
                    .isEqualTo(name));
            assertThat(events.get(1)).isInstanceOfSatisfying(EmployerStageChanged.class, event -> assertThat(event.to())
                    .isEqualTo(PipelineStage.PROSPECT));
        });
        assertThat(Log.of(Topics.EMPLOYERS, employer))
                .extracting(record ->
                        new String(record.headers().lastHeader("ce_sequence").value(), StandardCharsets.UTF_8))
                .containsExactly("1", "2");
    }

    @Test
    @DisplayName("D10 Windows-1252 with commas is read as well; columns that are not taken are named")
    void readsWindows1252() {
        var name = unique("Caf\u00E9 \u2019t Vers");
        var file = "Naam,Plaats,Postcode,Contactpersoon,SBI,Aantal medewerkers\n\"" + name
                + "\",Leiden,2311 AB,Jan,5630,7\n";

        String id = RelationFile.upload(MANAGER, file.getBytes(WINDOWS_1252))
                .then()
                .statusCode(201)
                .body("encoding", equalTo("WINDOWS_1252"))
                .body("separator", equalTo("COMMA"))
                .body("ignoredColumns", contains("Contactpersoon"))
                .extract()
                .path("id");
        until(MANAGER, id, "CHECKED");
        decide(MANAGER, id, ALL).then().statusCode(202);
        until(MANAGER, id, "APPLIED");

        assertThat(registered(name)).isEqualTo(1);
        assertThat(database.select("select postcode4 from employer where name = '" + name + "'"))
                .containsExactly("2311");
    }

    @Test
    @DisplayName(
            "D10 one row in ten is bad: nothing is registered until somebody leaves out as many as the report says")
    void leavesOutBadRows() {
        var name = unique("Tiende");
        var file = RelationFile.empty();
        for (int row = 1; row <= 100; row++) {
            file = row % 10 == 0
                    ? file.row(newKvkNumber() + ";" + name + " " + row + ";Atlantis;1071;;ja")
                    : file.employer(newKvkNumber(), name + " " + row);
        }

        var id = file.checkedFor(MANAGER);

        as(MANAGER)
                .get("/employer-imports/" + id)
                .then()
                .body("rows.good", equalTo(90))
                .body("rows.faulty", equalTo(10))
                .body("findings", hasSize(20))
                .body("findings[0].row", equalTo(11))
                .body("findings[0].column", equalTo("Gemeente"))
                .body("findings[0].value", equalTo("Atlantis"))
                .body("findings[0].code", equalTo("unknown-municipality"))
                .body("findings[0].reason", equalTo("Dit is geen Nederlandse gemeente van 2023"))
                .body("findings[1].code", equalTo("employees-missing"));
        decide(MANAGER, id, ALL)
                .then()
                .statusCode(409)
                .body("errors.code", contains("bad-rows"))
                .body("errors.rule", contains("D10"));
        decide(MANAGER, id, "{\"skipBadRows\": true, \"rowsSkipped\": 9}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("other-number-skipped"));
        assertThat(registered(name)).isZero();
        decide(MANAGER, id, "{\"skipBadRows\": true, \"rowsSkipped\": 10}")
                .then()
                .statusCode(202);
        until(MANAGER, id, "APPLIED").then().body("rowsWritten", equalTo(90));
        assertThat(registered(name)).isEqualTo(90);
    }

    @Test
    @DisplayName("D3 D10 the same KvK number twice, one that is registered, and a name much like another are shown")
    void showsDuplicates() {
        var twice = newKvkNumber();
        var known = newKvkNumber();
        var name = unique("Verf");
        String there = as(MANAGER)
                .post("/employers", Api.employer(name + " Bestaand", "Leiden", known))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        var id = RelationFile.empty()
                .employer(twice, name + " Eerste")
                .employer(twice, name + " Tweede")
                .employer(known, name + " Derde")
                .employer("", name + " Bestaand B.V.")
                .employer("", name + " Eerste")
                .checkedFor(MANAGER);

        as(MANAGER)
                .get("/employer-imports/" + id)
                .then()
                .body("rows.good", equalTo(1))
                .body("rows.duplicate", equalTo(2))
                .body("rows.lookalike", equalTo(2))
                .body("findings.row", contains(3, 4, 5, 6))
                .body("findings.verdict", contains("DUPLICATE", "DUPLICATE", "LOOKALIKE", "LOOKALIKE"))
                .body(
                        "findings.code",
                        contains("twice-in-file", "already-registered", "looks-registered", "looks-like-row"))
                .body("findings[0].column", equalTo("KvK-nummer"))
                .body("findings[1].reason", equalTo("Dit KvK-nummer staat in deze regio al geregistreerd"))
                .body("findings.about", contains(nullValue(), equalTo(there), equalTo(there), nullValue()));
        decide(MANAGER, id, "{\"skipBadRows\": true, \"rowsSkipped\": 2, \"registerLookalikes\": true}")
                .then()
                .statusCode(202);
        until(MANAGER, id, "APPLIED").then().body("rowsWritten", equalTo(3));
        assertThat(registered(name)).isEqualTo(4);
    }

    @Test
    @DisplayName("D10 the report is a CSV that spreadsheets open, in which no cell is a formula")
    void givesReport() {
        var id = RelationFile.empty()
                .row("12345;=HYPERLINK(1);Leiden;1071;25;ja")
                .row("=1+1;Goed;Leiden;1071;25;ja")
                .checkedFor(MANAGER);

        var report = as(MANAGER)
                .request()
                .accept("text/csv")
                .get("/v1/employer-imports/" + id + "/report")
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", equalTo("attachment; filename=\"report.csv\""))
                .extract()
                .asByteArray();

        assertThat(new String(report, StandardCharsets.UTF_8))
                .isEqualTo(
                        "\uFEFFRij;Kolom;Waarde;Oordeel;Code;Reden;Regel\r\n"
                                + "2;KvK-nummer;12345;FAULTY;kvk-number-wrong;Een KvK-nummer heeft acht cijfers, ook als het met een nul begint;D10\r\n"
                                + "3;KvK-nummer;'=1+1;FAULTY;kvk-number-wrong;Een KvK-nummer heeft acht cijfers, ook als het met een nul begint;D10\r\n");
        as(MANAGER)
                .request()
                .accept("text/csv")
                .header("Accept-Language", "en")
                .get("/v1/employer-imports/" + id + "/report")
                .then()
                .statusCode(200)
                .body(org.hamcrest.Matchers.containsString("A KvK number has eight digits"));
    }

    @Test
    @DisplayName("D10 a discarded file registers nothing, and its rows are gone")
    void discards() {
        var name = unique("Weg");
        var id = RelationFile.empty().employer(newKvkNumber(), name).checkedFor(MANAGER);

        as(MANAGER)
                .post("/employer-imports/" + id + "/discards", "")
                .then()
                .statusCode(200)
                .body("state", equalTo("DISCARDED"));

        decide(MANAGER, id, ALL).then().statusCode(409).body("errors.code", contains("not-checked"));
        assertThat(registered(name)).isZero();
        assertThat(database.select("select count(*) from employer_import_row where import_id = '" + id + "'"))
                .containsExactly("0");
    }

    @Test
    @DisplayName("P6 D10 the next step of an open import can be replaced, with its version")
    void plansNextStep() {
        var id = RelationFile.empty().employer(newKvkNumber(), unique("Plan")).checkedFor(MANAGER);
        var tag = as(MANAGER).get("/employer-imports/" + id).header("ETag");
        var step = "{\"what\": \"Met het team bekijken\", \"dueDate\": \"2099-01-05\"}";

        as(MANAGER)
                .put("/employer-imports/" + id + "/next-step", "\"99\"", step)
                .then()
                .statusCode(412);
        as(MANAGER)
                .put("/employer-imports/" + id + "/next-step", tag, step)
                .then()
                .statusCode(200)
                .body("nextStep.dueDate", equalTo("2099-01-05"));
        as(MANAGER).get("/employer-imports?limit=100").then().body("items.id", hasItem(id));
    }
}
