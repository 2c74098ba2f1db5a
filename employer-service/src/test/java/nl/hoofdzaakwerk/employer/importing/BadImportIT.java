package nl.hoofdzaakwerk.employer.importing;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Api.newKvkNumber;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.hoofdzaakwerk.employer.support.RelationFile;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Files that are no relation files, and people whose files they are not. */
@QuarkusTest
@WithPlatform("employer")
class BadImportIT {
    private static final Tokens NEIGHBOUR = Tokens.of("account-manager.wsp-neighbour")
            .in("wsp-neighbour", WSP, "AM19")
            .as("account-manager");

    private final Database database = Platform.database("employer");

    private long stored() {
        var counts = database.rowCounts(Set.of());
        return counts.get("public.employer_import") + counts.get("public.employer_import_part");
    }

    @Test
    @DisplayName("D10 what is no relation file is refused at once, with the reason, and nothing is stored")
    void refusesOtherFiles() {
        var before = stored();
        var windows1252 = Charset.forName("windows-1252");
        var files = Map.of(
                "file-empty", new byte[0],
                "no-csv", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, 0, 0},
                "heading-missing", "een;twee\n1;2\n".getBytes(StandardCharsets.UTF_8),
                "heading-twice", "Naam;Bedrijfsnaam;Plaats;SBI;Werknemers\n".getBytes(StandardCharsets.UTF_8),
                "encoding-unknown", "Naam;Plaats;SBI\nM\u00FCller\n".getBytes(Charset.forName("IBM850")),
                "encoding-mixed",
                        join(
                                "Naam;Plaats;\u00E9\u00E9\u00E9\n".getBytes(StandardCharsets.UTF_8),
                                "Ren\u00E9 ".getBytes(windows1252)));

        files.forEach((code, file) -> RelationFile.upload(MANAGER, file)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.code", hasItem(code)));

        assertThat(stored()).isEqualTo(before);
    }

    private static byte[] join(byte[] one, byte[] other) {
        var both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    @DisplayName("D10 JSON is no relation file, and a coach sends none")
    void refusesOthers() {
        as(MANAGER).post("/employer-imports", "{}").then().statusCode(415);
        RelationFile.upload(COACH, RelationFile.empty().in(StandardCharsets.UTF_8))
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("D10 a file of 200 MB is refused with a clear problem and not kept, whether or not its length is told")
    void refusesLongFiles() throws Exception {
        var before = stored();
        for (var length : List.of(200_000_000L, -1L)) {
            var answer = send(new Endless(length < 0 ? 23_000_000 : length), length);
            assertThat(answer).startsWith("413 application/problem+json ").contains("body-too-large");
        }
        assertThat(stored()).isEqualTo(before);
        as(MANAGER).get("/employer-imports").then().statusCode(200);
    }

    private static String send(InputStream file, long length) throws IOException, InterruptedException {
        try (var http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var unknown = BodyPublishers.ofInputStream(() -> file);
            var request = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + RestAssured.port + "/v1/employer-imports"))
                    .header("Authorization", "Bearer " + MANAGER.signed())
                    .header("Content-Type", "text/csv")
                    .POST(length < 0 ? unknown : BodyPublishers.fromPublisher(unknown, length))
                    .build();
            var answer = http.send(request, BodyHandlers.ofString());
            return answer.statusCode() + " "
                    + answer.headers().firstValue("Content-Type").orElse("") + " " + answer.body();
        }
    }

    /** Lines without end, but for a length. */
    private static final class Endless extends InputStream {
        private long left;

        Endless(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'x' : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int now = (int) Math.min(left, length);
            java.util.Arrays.fill(into, from, from + now, (byte) 'x');
            left -= now;
            return now;
        }
    }

    @Test
    @DisplayName("D10 a file that cannot be read to its end has failed, says where, and keeps nothing of it")
    void failsHalfway() {
        var rows = RelationFile.empty().employer(newKvkNumber(), "Half Een").row("\"Open;Leiden");
        for (int i = 0; i < 60; i++) {
            rows = rows.employer(newKvkNumber(), "Half " + i);
        }
        var id = rows.sentBy(MANAGER);

        RelationFile.until(MANAGER, id, "FAILED")
                .then()
                .body("failure.code", org.hamcrest.Matchers.equalTo("row-unreadable"))
                .body("failure.reason", org.hamcrest.Matchers.startsWith("Rij 3 is niet te lezen"));
        assertThat(database.select("select count(*) from employer_import_part where import_id = '" + id + "'"))
                .containsExactly("0");
        RelationFile.decide(MANAGER, id, "{\"skipBadRows\": false}").then().statusCode(409);
    }

    @Test
    @DisplayName("D10 a file with nothing under its headings has failed")
    void failsWithoutRows() {
        var id = RelationFile.empty().sentBy(MANAGER);

        RelationFile.until(MANAGER, id, "FAILED").then().body("failure.code", org.hamcrest.Matchers.equalTo("no-rows"));
    }

    @Test
    @DisplayName("D10 G2 employers in another region are not one's own to register")
    void refusesOtherRegions() {
        var id = RelationFile.empty()
                .row(newKvkNumber() + ";Elders;Almelo;1071;25;ja")
                .checkedFor(MANAGER);

        as(MANAGER)
                .get("/employer-imports/" + id)
                .then()
                .body("findings.code", contains("in-another-region"))
                .body(
                        "findings.reason",
                        contains("De gemeente Almelo ligt in de regio Twente. Daar werkt uw organisatie niet"));
    }

    @Test
    @DisplayName("D10 G2 another organisation, also of the same region, sees nothing of an import")
    void hidesFromOthers() {
        var id = RelationFile.empty()
                .row("1;Fout;Leiden;1071;25;ja")
                .employer(newKvkNumber(), "Van Ons")
                .checkedFor(MANAGER);

        for (var stranger : List.of(NEIGHBOUR, MANAGER_IN_TWENTE)) {
            as(stranger).get("/employer-imports/" + id).then().statusCode(404);
            as(stranger)
                    .request()
                    .accept("text/csv")
                    .get("/v1/employer-imports/" + id + "/report")
                    .then()
                    .statusCode(404);
            as(stranger)
                    .get("/employer-imports?limit=100")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(id)));
            RelationFile.decide(stranger, id, "{\"skipBadRows\": true, \"rowsSkipped\": 1}")
                    .then()
                    .statusCode(404);
            as(stranger)
                    .post("/employer-imports/" + id + "/discards", "")
                    .then()
                    .statusCode(404);
            as(stranger)
                    .put(
                            "/employer-imports/" + id + "/next-step",
                            "\"0\"",
                            "{\"what\": \"x\", \"dueDate\": \"2099-01-05\"}")
                    .then()
                    .statusCode(404);
        }
        RelationFile.until(MANAGER, id, "CHECKED");
    }
}
