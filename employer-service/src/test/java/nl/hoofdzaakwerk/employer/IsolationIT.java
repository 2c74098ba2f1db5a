package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.COACH_IN_TWENTE;
import static nl.hoofdzaakwerk.employer.support.People.DIRECTOR;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.EmployerRegistered;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one region or organisation has stays out of the other's sight, whatever way it is asked for. */
@QuarkusTest
@WithPlatform("employer")
class IsolationIT {
    private static final String SECRET = "The owner is ill, do not call before May";

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName("G2 another region's employer is not there: not read, not in lists, not found, not changed")
    void hidesOtherRegion() {
        var id = as(MANAGER).registers("Stoffeerderij Zeldzaam", "Leiden");
        var vacancy = as(MANAGER).opens(id, "Upholsterer's help", 1);

        for (var stranger : List.of(MANAGER_IN_TWENTE, COACH_IN_TWENTE)) {
            for (var path : List.of("", "/stages", "/notes", "/placements")) {
                as(stranger).get("/employers/" + id + path).then().statusCode(404);
            }
            for (var path : List.of("", "/matches")) {
                as(stranger).get("/vacancies/" + vacancy + path).then().statusCode(404);
            }
            as(stranger).get("/employers?limit=100").then().body("items.id", not(hasItem(id)));
            as(stranger).get("/vacancies?limit=100").then().body("items.id", not(hasItem(vacancy)));
            search(stranger, "Stoffeerderij Zeldzaam").then().body("items", empty());
            as(stranger).takesStage(id, "APPROACHED", "2026-01-12").then().statusCode(404);
            as(stranger)
                    .post("/employers/" + id + "/notes", "{\"text\": \"x\"}")
                    .then()
                    .statusCode(404);
            as(stranger)
                    .post("/employers/" + id + "/vacancies", Api.offer("Thief", 1))
                    .then()
                    .statusCode(404);
            as(stranger)
                    .put("/vacancies/" + vacancy, "\"0\"", Api.offer("Thief", 1))
                    .then()
                    .statusCode(404);
            as(stranger)
                    .post("/vacancies/" + vacancy + "/closings", "{\"reason\": \"OTHER\"}")
                    .then()
                    .statusCode(404);
        }
        as(MANAGER_IN_TWENTE)
                .put("/employers/" + id, "\"0\"", profile("Thief"))
                .then()
                .statusCode(404);
        as(MANAGER_IN_TWENTE).get("/new-employers?region=AM19").then().statusCode(403);
        as(MANAGER).get("/employers/" + id).then().body("stage", equalTo("PROSPECT"));
    }

    @Test
    @DisplayName("G2 D3 the organisations of a region share its employers")
    void sharesWithinRegion() {
        var id = as(COACH).registers("Tuincentrum Overveen", "Lisse");

        as(MANAGER).get("/employers/" + id).then().statusCode(200).body("organisation", equalTo("ggz-rijnduin"));
        search(MANAGER, "tuincentrum overven").then().body("items.id", hasItem(id));
        as(DIRECTOR).get("/new-employers?region=AM19").then().statusCode(200);
        as(DIRECTOR).get("/employers/" + id).then().statusCode(403);
    }

    @Test
    @DisplayName("G2 an organisation's notes are its own: in the list, within the employer, and in no event")
    void keepsNotesWithinOrganisation() {
        var id = as(COACH).registers("Drukkerij De Letter", "Leiden");
        as(COACH)
                .post("/employers/" + id + "/notes", "{\"text\": \"" + SECRET + "\"}")
                .then()
                .statusCode(201);
        as(MANAGER)
                .post("/employers/" + id + "/notes", "{\"text\": \"Called on Monday\"}")
                .then()
                .statusCode(201);

        as(COACH).get("/employers/" + id).then().body("notes.text", contains(SECRET));
        as(MANAGER).get("/employers/" + id).then().body("notes.text", contains("Called on Monday"));
        as(MANAGER)
                .get("/employers/" + id + "/notes")
                .then()
                .body("items.text", contains("Called on Monday"))
                .body("items.author", contains("account-manager.wsp-holland-rijnland"));
        for (var answer : List.of(
                as(MANAGER).get("/employers?limit=100"),
                as(MANAGER).get("/employers/" + id + "/stages"),
                search(MANAGER, "Drukkerij De Letter"))) {
            answer.then().statusCode(200).body(not(containsString(SECRET)));
        }
        await().untilAsserted(() ->
                assertThat(Log.events(Topics.EMPLOYERS, id)).hasSize(2).first().isInstanceOf(EmployerRegistered.class));
        assertThat(Log.of(Topics.EMPLOYERS, id)).noneMatch(record -> new String(record.value()).contains(SECRET));
    }

    @Test
    @DisplayName("G2 an employer is not registered in a region where the organisation does not work")
    void refusesOtherRegionsMunicipality() {
        as(MANAGER)
                .post("/employers", Api.employer("Textiel Almelo", "Almelo", Api.newKvkNumber()))
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("D3 a KvK number is registered once in a region, whatever organisation adds it, and again elsewhere")
    void registersKvkNumberOncePerRegion() {
        var kvkNumber = Api.newKvkNumber();
        String first = as(MANAGER)
                .post("/employers", Api.employer("Bouwbedrijf Steen", "Leiden", kvkNumber))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(COACH)
                .post("/employers", Api.employer("Steen Bouw", "Katwijk", kvkNumber))
                .then()
                .statusCode(409)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/kvkNumber"))
                .body("errors[0].code", equalTo("already-registered"))
                .body("errors[0].rule", equalTo("D3"))
                .body("errors[0].about", equalTo(first));
        as(MANAGER_IN_TWENTE)
                .post("/employers", Api.employer("Bouwbedrijf Steen Twente", "Almelo", kvkNumber))
                .then()
                .statusCode(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"employer", "employer_note", "pipeline", "pipeline_step", "vacancy"})
    @DisplayName("G2 the database itself refuses to answer when nobody asks")
    void refusesWithoutTenant(String table) {
        var database = Platform.database("employer");
        var id = as(MANAGER).registers("Rijwielhandel " + table, "Leiden");
        as(MANAGER).opens(id, "Mechanic's help", 1);
        as(MANAGER).post("/employers/" + id + "/notes", "{\"text\": \"x\"}");

        assertThat(database.select(
                        "select relrowsecurity and relforcerowsecurity from pg_class where relname = '" + table + "'"))
                .containsExactly("t");
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
    }

    @Test
    @DisplayName("D3 a coach keeps the vacancies of the own organisation, the WSP keeps all")
    void letsWspLead() {
        var id = as(MANAGER).registers("Wasserij De Bron", "Leiden");
        var ofWsp = as(MANAGER).opens(id, "Laundry help", 1);
        var ofCoach = as(COACH).opens(id, "Folding help", 1);

        as(COACH)
                .put("/vacancies/" + ofWsp, "\"0\"", Api.offer("Mine now", 1))
                .then()
                .statusCode(403);
        as(COACH)
                .put("/vacancies/" + ofCoach, "\"0\"", Api.offer("Folding and ironing", 2))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("positions", equalTo(2));
        as(MANAGER)
                .post("/vacancies/" + ofCoach + "/closings", "{\"reason\": \"WORK_FELL_AWAY\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("CLOSED"));
        await().untilAsserted(() -> assertThat(Log.events(Topics.VACANCIES, ofCoach))
                .hasSize(3)
                .last()
                .isNull());
    }

    private static io.restassured.response.Response search(Tokens who, String name) {
        return as(who).post("/employers/_search", "{\"name\": \"" + name + "\"}");
    }

    private static String profile(String name) {
        return """
                {"name": "%s", "municipality": "Leiden", "sector": {"section": "C"}, "employees": 1,
                 "newToTargetGroup": true, "foundThrough": "SESSION"}
                """.formatted(name);
    }
}
