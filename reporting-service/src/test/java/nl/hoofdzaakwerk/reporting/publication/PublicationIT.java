package nl.hoofdzaakwerk.reporting.publication;

import static io.restassured.http.ContentType.JSON;
import static nl.hoofdzaakwerk.reporting.Callers.COACH;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_HOLLAND_RIJNLAND;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_TWENTE;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.WORKGROUP_MEMBER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.Released;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@QuarkusTest
@WithPlatform("reporting")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicationIT {
    private String earlier;
    private String later;

    /** The first time; before all, nobody answers requests yet. */
    @BeforeEach
    void release() {
        if (later == null) {
            Released.hundredMore();
            earlier = Released.now();
            Released.hundredMore();
            later = Released.now();
        }
    }

    @Test
    @DisplayName("X24 what is published gets a number, and is the same bytes for ever, made again from its release")
    void shouldFreeze() throws NoSuchAlgorithmException {
        JsonPath publication = publish("Cijfers over 2025", "PUBLIC", earlier);

        String path = "/v1/publications/" + publication.getString("id");
        byte[] file = as(DIRECTOR_TWENTE)
                .get(path + "/figures")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(file).hasSize(publication.getInt("byteCount"));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file)))
                .isEqualTo(publication.getString("sha256"));
        assertThat(publication.getString("release")).isEqualTo(earlier);
        as(WORKGROUP_MEMBER)
                .get(path + "/verification")
                .then()
                .statusCode(200)
                .body("sha256", equalTo(publication.getString("sha256")))
                .body("intact", equalTo(true))
                .body("reproducible", equalTo(true));
        assertThat(Platform.database("reporting")
                        .select("select has_table_privilege('reporting_app', 'publication', 'update')"
                                + " or has_table_privilege('reporting_app', 'publication_file', 'delete')"))
                .containsExactly("f");
    }

    @Test
    @DisplayName("X24 a restatement names what it corrects, and shows the difference of each figure and the reason")
    void shouldRestate() {
        JsonPath first = publish("Wordt herzien", "PUBLIC", earlier);

        JsonPath second = restate(first.getString("id"), later, 201).extract().jsonPath();

        assertThat(second.getInt("restates")).isEqualTo(first.getInt("number"));
        assertThat(second.getString("audience")).isEqualTo("PUBLIC");
        as(DIRECTOR_HOLLAND_RIJNLAND)
                .get("/v1/publications/" + first.getString("id"))
                .then()
                .statusCode(200)
                .body("restatedBy", equalTo(second.getInt("number")));
        JsonPath restatement = as(DIRECTOR_HOLLAND_RIJNLAND)
                .get("/v1/publications/" + second.getString("id") + "/differences")
                .then()
                .statusCode(200)
                .body("reason", equalTo("Honderd trajecten kwamen te laat binnen."))
                .body("restates", equalTo(first.getInt("number")))
                .extract()
                .jsonPath();
        assertThat(differences(restatement)).isEqualTo(differences(figures(first), figures(second)));
        assertThat(restatement.getList("differences")).isNotEmpty();
        restate(first.getString("id"), later, 409).body("errors[0].code", equalTo("restated-before"));
        restate(second.getString("id"), later, 409)
                .body("errors[0].code", equalTo("nothing-differs"))
                .body("errors[0].rule", equalTo("X24"));
    }

    @Test
    @DisplayName("X24 whoever publishes at once, numbers follow each other without a gap")
    void shouldNumberWithoutGaps() throws InterruptedException, ExecutionException {
        List<Callable<Integer>> many = Collections.nCopies(
                8, () -> publish("Tegelijk", "NATIONAL", later).getInt("number"));

        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> number : threads.invokeAll(many)) {
                assertThat(number.get()).isPositive();
            }
        }

        assertThat(Platform.database("reporting").select("select max(number) - count(*) from publication"))
                .containsExactly("0");
    }

    @Test
    @DisplayName("F17 open data needs no token: licence, definitions, hash, and the figures as CSV and JSON")
    void shouldBeOpen() {
        int number = publish("Open", "PUBLIC", later).getInt("number");

        String path = "/v1/open-data/publications/" + number;
        RestAssured.get("/v1/open-data/publications").then().statusCode(200).body("items.number", hasItem(number));
        RestAssured.get(path)
                .then()
                .statusCode(200)
                .body("licenses[0].name", equalTo("CC0-1.0"))
                .body("smallNumbers.threshold", equalTo(10))
                .body("definitions.definition.id", hasItem("placedShare"))
                .body("resources[0].schema.missingValues", equalTo(List.of("withheld", "none")))
                .body("resources[0].hash", containsString("sha256:"));
        String csv = RestAssured.given()
                .accept("text/csv")
                .get(path + "/figures")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv).startsWith("year,areaKind,area,indicator,part,group,method,benefit,route,startQuarter,value\n");
        assertThat(csv.lines()).noneMatch(line -> line.endsWith(",")).anyMatch(line -> line.endsWith(",withheld"));
        RestAssured.given()
                .accept(JSON)
                .get(path + "/figures")
                .then()
                .statusCode(200)
                .body("dataset.version", equalTo(String.valueOf(number)))
                .body("figures.size()", equalTo((int) csv.lines().count() - 1))
                .body(
                        "figures.findAll { it.state == 'WITHHELD' }.value.unique()",
                        equalTo(Collections.singletonList(null)));
    }

    @Test
    @DisplayName("G2 what is for the nation is seen by the nation alone, and only the programme manager publishes")
    void shouldKeepOthersOut() {
        JsonPath national = publish("Alleen landelijk", "NATIONAL", later);
        String path = "/v1/publications/" + national.getString("id");

        as(WORKGROUP_MEMBER).get(path).then().statusCode(200);
        for (String way : List.of("", "/figures", "/differences")) {
            as(DIRECTOR_HOLLAND_RIJNLAND).get(path + way).then().statusCode(404);
        }
        as(DIRECTOR_HOLLAND_RIJNLAND)
                .get("/v1/publications?limit=100")
                .then()
                .statusCode(200)
                .body("items.id", not(hasItem(national.getString("id"))));
        RestAssured.get("/v1/open-data/publications/" + national.getInt("number") + "/figures")
                .then()
                .statusCode(404);
        RestAssured.get(path).then().statusCode(401);
        for (Tokens caller : List.of(WORKGROUP_MEMBER, DIRECTOR_HOLLAND_RIJNLAND, COACH)) {
            post(caller, "/v1/publications", Map.of("title", "Nee", "audience", "PUBLIC"))
                    .statusCode(403);
        }
    }

    @Test
    @DisplayName("X24 an unknown release, or no reason, is refused by name and publishes nothing")
    void shouldRefuse() {
        JsonPath publication = publish("Blijft", "PUBLIC", later);
        String before = count();
        String unknown = "00000000-0000-4000-8000-000000000000";

        post(PROGRAMME_MANAGER, "/v1/publications", Map.of("title", "X", "audience", "PUBLIC", "release", unknown))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/release"))
                .body("errors[0].code", equalTo("unknown-release"));
        post(PROGRAMME_MANAGER, "/v1/publications/" + publication.getString("id") + "/restatements", Map.of())
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
        post(PROGRAMME_MANAGER, "/v1/publications/" + unknown + "/restatements", Map.of("reason", "Nee"))
                .statusCode(404);

        assertThat(count()).isEqualTo(before);
    }

    /** A line per figure: what it is of, and what is told of it. */
    private static Map<String, String> figures(JsonPath publication) {
        Map<String, String> figures = new TreeMap<>();
        as(PROGRAMME_MANAGER)
                .get("/v1/publications/" + publication.getString("id") + "/figures")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .skip(1)
                .forEach(line -> figures.put(
                        line.substring(0, line.lastIndexOf(',')), line.substring(line.lastIndexOf(',') + 1)));
        return figures;
    }

    private static Map<String, String> differences(Map<String, String> before, Map<String, String> after) {
        Map<String, String> differences = new TreeMap<>();
        Set<String> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(after.keySet());
        for (String subject : subjects) {
            if (!Objects.equals(before.get(subject), after.get(subject))) {
                differences.put(subject, before.get(subject) + " > " + after.get(subject));
            }
        }
        return differences;
    }

    private static Map<String, String> differences(JsonPath restatement) {
        Map<String, String> differences = new TreeMap<>();
        restatement.<Map<String, Object>>getList("differences").forEach(difference -> {
            Map<?, ?> figure = (Map<?, ?>) difference.get("figure");
            String subject = FigureFile.COLUMNS.stream()
                    .filter(column -> !column.equals("value"))
                    .map(column -> String.valueOf(figure.get(column)))
                    .collect(Collectors.joining(","));
            differences.put(subject, difference.get("before") + " > " + difference.get("after"));
        });
        return differences;
    }

    private static JsonPath publish(String title, String audience, String release) {
        Map<String, Object> body = new HashMap<>(Map.of("title", title, "audience", audience, "release", release));
        return post(PROGRAMME_MANAGER, "/v1/publications", body)
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse restate(String id, String release, int status) {
        return post(
                        PROGRAMME_MANAGER,
                        "/v1/publications/" + id + "/restatements",
                        Map.of("reason", "Honderd trajecten kwamen te laat binnen.", "release", release))
                .statusCode(status);
    }

    private static ValidatableResponse post(Tokens caller, String path, Map<String, Object> body) {
        return as(caller).contentType(JSON).body(body).post(path).then();
    }

    private static String count() {
        return Platform.database("reporting")
                .select("select count(*) from publication")
                .getFirst();
    }
}
