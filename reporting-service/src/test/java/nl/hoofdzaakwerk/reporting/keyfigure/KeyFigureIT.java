package nl.hoofdzaakwerk.reporting.keyfigure;

import static io.restassured.http.ContentType.JSON;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_TWENTE;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class KeyFigureIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final Tokens DIRECTOR =
            Tokens.of("director.nhn").in("project-nhn", REGION, "AM15").as("regional-director");
    private static final Map<String, Object> ROOS = Map.of(
            "name", "Roos Berkenbos", "function", "Adviseur", "telephone", "072-520 11 11", "email", "roos@a.example");
    private static final Map<String, Object> BAS = Map.of("name", "Bas Molenwiek", "email", "bas@a.example");

    @Inject
    ForgettingRound forgetting;

    @Test
    @DisplayName("F7 three hours and seven half hours: the contradiction is shown, and the three hours count")
    void shouldShowTheContradiction() {
        String ggz = join("ggz-uren", 201);

        as(DIRECTOR)
                .get("/v1/participants/" + ggz)
                .then()
                .statusCode(200)
                .body("memberClass", equalTo("GGZ"))
                .body("agreedHours.region", equalTo("AM15"))
                .body("agreedHours.hoursPerWeek", equalTo(3.0f))
                .body("agreedHours.activities.size()", equalTo(7))
                .body("agreedHours.listedHours", equalTo(3.5f))
                .body("agreedHours.contradictionHours", equalTo(0.5f));

        as(DIRECTOR)
                .get("/v1/agreed-hours?region=AM05")
                .then()
                .body("items.find { it.memberClass == 'OTHER_MUNICIPALITY' }.hoursPerWeek", equalTo(2.0f))
                .body("items.find { it.memberClass == 'CENTRE_MUNICIPALITY' }.hoursPerWeek", equalTo(4.0f));
    }

    @Test
    @DisplayName("F7 A15 gaps are signalled until somebody is appointed, replaced and has the hours")
    void shouldSignalGaps() {
        String ggz = join("ggz-gaten", 201);
        assertThat(gaps(ggz)).containsExactly("NOBODY");

        String roos = appoint(ggz, Map.of("person", ROOS, "hoursPerWeek", 1, "fromDate", "2024-01-01"));
        assertThat(gaps(ggz)).containsExactlyInAnyOrder("NO_REPLACEMENT", "FEWER_HOURS");
        as(PROGRAMME_MANAGER)
                .get("/v1/key-figure-gaps?region=AM15")
                .then()
                .statusCode(200)
                .body("items.find { it.keyFigureId == '" + roos + "' }.nextStep.dueDate", equalTo("2024-01-31"))
                .body(
                        "items.find { it.participantId == '" + ggz + "' && it.kind == 'FEWER_HOURS' }.missingHours",
                        equalTo(2.0f));

        as(DIRECTOR)
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body(Map.of("person", ROOS, "replacement", BAS, "hoursPerWeek", 3))
                .put("/v1/key-figures/" + roos)
                .then()
                .statusCode(200)
                .body("person.telephone", equalTo("+31725201111"));
        assertThat(gaps(ggz)).isEmpty();
    }

    @Test
    @DisplayName("A15 the replacement stands in, takes over, and who it was is forgotten in the end")
    void shouldReplaceAndForget() {
        String ggz = join("ggz-opvolging", 201);
        String roos =
                appoint(ggz, Map.of("person", ROOS, "replacement", BAS, "hoursPerWeek", 3, "fromDate", "2024-01-01"));
        post("/v1/key-figures/" + roos + "/absences", Map.of("fromDate", TODAY, "untilDate", TODAY), 201)
                .body("person", nullValue());
        get("/v1/key-figures/" + roos).body("reachable.name", equalTo("Bas Molenwiek"));

        String bas = post(
                        "/v1/key-figures/" + roos + "/successions",
                        Map.of("fromDate", "2024-02-01", "hoursPerWeek", 2.5, "replacement", ROOS),
                        201)
                .extract()
                .path("id");
        post("/v1/key-figures/" + roos + "/successions", Map.of("fromDate", "2024-03-01", "hoursPerWeek", 1), 409)
                .body("errors.code", contains("key-figure-over"));

        get("/v1/key-figures/" + bas)
                .body("person.name", equalTo("Bas Molenwiek"))
                .body("predecessorId", equalTo(roos));
        get("/v1/participants/" + ggz + "/key-figures").body("items.untilDate", contains(null, "2024-01-31"));
        forgetting.forget();
        get("/v1/key-figures/" + roos).body("person", nullValue()).body("hoursPerWeek", equalTo(3.0f));
        assertThat(DATABASE.select("select count(*) from key_figure where id = '" + roos
                        + "' and (name, email, replacement_name) is not null"))
                .containsExactly("0");
        get("/v1/key-figures/" + bas).body("person.name", equalTo("Bas Molenwiek"));
    }

    @Test
    @DisplayName("F7 of many who let the same organisation take part at once, one does")
    void shouldJoinOnce() throws Exception {
        List<Callable<Integer>> calls = Collections.nCopies(6, () -> as(DIRECTOR)
                .contentType(JSON)
                .body(participant("ggz-tegelijk"))
                .post("/v1/participants")
                .statusCode());
        int joined = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> call : threads.invokeAll(calls)) {
                joined += call.get() == 201 ? 1 : 0;
            }
        }

        assertThat(joined).isEqualTo(1);
        assertThat(DATABASE.select("select count(*) from participant where organisation = 'ggz-tegelijk'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("A15 of many who pass a key figure on at once, one does")
    void shouldPassOnOnce() throws Exception {
        String ggz = join("ggz-estafette", 201);
        String roos =
                appoint(ggz, Map.of("person", ROOS, "replacement", BAS, "hoursPerWeek", 3, "fromDate", "2024-01-01"));
        List<Callable<Integer>> calls = Collections.nCopies(6, () -> as(DIRECTOR)
                .contentType(JSON)
                .body(Map.of("fromDate", "2024-06-01", "hoursPerWeek", 3))
                .post("/v1/key-figures/" + roos + "/successions")
                .statusCode());
        int passed = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> call : threads.invokeAll(calls)) {
                passed += call.get() == 201 ? 1 : 0;
            }
        }

        assertThat(passed).isEqualTo(1);
        get("/v1/participants/" + ggz + "/key-figures").body("items.size()", equalTo(2));
    }

    @Test
    @DisplayName("F7 another organisation sees none of it, another region neither, and the nation no persons")
    void shouldKeepApart() {
        String ggz = join("ggz-apart", 201);
        String roos =
                appoint(ggz, Map.of("person", ROOS, "replacement", BAS, "hoursPerWeek", 3, "fromDate", "2024-01-01"));
        Tokens own = Tokens.of("kf.apart").in("ggz-apart", GGZ, "AM15").as("key-figure");
        Tokens other = Tokens.of("kf.ander").in("ggz-ander", GGZ, "AM15").as("key-figure");

        as(own).get("/v1/key-figures/" + roos).then().statusCode(200);
        as(other).get("/v1/key-figures/" + roos).then().statusCode(404);
        as(other).get("/v1/participants/" + ggz + "/key-figures").then().statusCode(404);
        as(other).get("/v1/participants").then().statusCode(200).body("items.size()", equalTo(0));
        as(DIRECTOR_TWENTE).get("/v1/participants/" + ggz).then().statusCode(404);
        as(DIRECTOR_TWENTE).get("/v1/key-figure-gaps?region=AM15").then().statusCode(403);
        as(PROGRAMME_MANAGER).get("/v1/key-figures/" + roos).then().statusCode(403);
        as(DIRECTOR_TWENTE)
                .contentType(JSON)
                .body(participant("ggz-vreemd"))
                .post("/v1/participants")
                .then()
                .statusCode(403);
        assertThat(DATABASE.select("select count(*) from participant where organisation = 'ggz-vreemd'"))
                .containsExactly("0");
    }

    private static String join(String alias, int status) {
        return post("/v1/participants", participant(alias), status).extract().path("id");
    }

    private static Map<String, Object> participant(String alias) {
        return Map.of(
                "region", "AM15", "organisation", alias, "name", "GGZ", "kind", "GGZ", "joinedDate", "2023-12-01");
    }

    private static String appoint(String participant, Map<String, Object> body) {
        return post("/v1/participants/" + participant + "/key-figures", body, 201)
                .extract()
                .path("id");
    }

    private static List<String> gaps(String participant) {
        return get("/v1/key-figure-gaps?region=AM15")
                .extract()
                .jsonPath()
                .getList("items.findAll { it.participantId == '" + participant + "' }.kind");
    }

    private static ValidatableResponse get(String path) {
        return as(DIRECTOR).get(path).then().statusCode(200);
    }

    private static ValidatableResponse post(String path, Map<String, Object> body, int status) {
        return as(DIRECTOR).contentType(JSON).body(body).post(path).then().statusCode(status);
    }
}
