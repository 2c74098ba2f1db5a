package nl.hoofdzaakwerk.employer.wish;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.COACH_IN_TWENTE;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("employer")
class WishIT {
    @Test
    @DisplayName("X12 three visits in order for a wish lead to a vacancy; each is a contact with the employer")
    void leadsToVacancy() {
        var employer = as(MANAGER).registers("Museum De Toren", "Leiden");
        var wish = wishes();
        var sequence = begins(wish, employer);
        var path = "/visit-sequences/" + sequence;

        as(MANAGER)
                .post(path + "/visits", visit("PROPOSE", "2026-03-02", "AGREED"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("visit-out-of-order"));
        as(COACH)
                .post(path + "/visits", visit("LEARN", "2026-03-02", "WELCOME"))
                .then()
                .statusCode(403);
        as(MANAGER)
                .post(path + "/visits", visit("LEARN", "2026-03-02", "WELCOME"))
                .then()
                .statusCode(201);
        as(MANAGER)
                .post(path + "/visits", visit("RETURN", "2026-03-09", "WELCOME"))
                .then()
                .statusCode(201);
        as(MANAGER)
                .post(path + "/visits", visit("PROPOSE", "2026-03-16", "AGREED"))
                .then()
                .statusCode(201)
                .body("state", equalTo("AGREED"))
                .body("visits.phase", contains("LEARN", "RETURN", "PROPOSE"));

        as(COACH)
                .get("/employers/" + employer + "/activities")
                .then()
                .body("items.kind", contains("WORKPLACE_VISIT", "WORKPLACE_VISIT", "WORKPLACE_VISIT"))
                .body("items.purpose", contains("CANDIDATE", "EXPLORE", "EXPLORE"));
        var others = as(MANAGER).opens(as(MANAGER).registers("Museum De Kelder", "Leiden"), "Guard", 1);
        var vacancy = as(MANAGER).opens(employer, "Guard", 1);
        as(MANAGER)
                .put(path + "/vacancy", "\"3\"", "{\"vacancyId\": \"" + others + "\"}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("vacancy-of-another"));
        as(MANAGER)
                .put(path + "/vacancy", "\"3\"", "{\"vacancyId\": \"" + vacancy + "\"}")
                .then()
                .statusCode(200)
                .body("state", equalTo("VACANCY_LINKED"))
                .body("vacancyId", equalTo(vacancy))
                .body("nextStep", nullValue());
    }

    @Test
    @DisplayName("X12 one organisation visits an employer for a wish at a time, within the wish's region")
    void visitsOnce() {
        var employer = as(MANAGER).registers("Zwembad De Vijf Meren", "Leiden");
        var wish = wishes();
        begins(wish, employer);

        as(COACH)
                .post("/wishes/" + wish + "/visit-sequences", "{\"employerId\": \"" + employer + "\"}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("visited-already"));
        var elsewhere = as(MANAGER_IN_TWENTE).registers("Zwembad Enschede", "Enschede");
        as(MANAGER)
                .post("/wishes/" + wish + "/visit-sequences", "{\"employerId\": \"" + elsewhere + "\"}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("unknown-host"));
    }

    @Test
    @DisplayName("X12 a wish holds codes only: a text or a name in it is refused")
    void holdsNoText() {
        as(COACH).post("/wishes", """
                        {"occupation": "9411", "hours": "UNDER_TWELVE", "conditions": [], "name": "Jan"}
                        """).then().statusCode(400);
        as(COACH).post("/wishes", """
                        {"occupation": "9999", "hours": "UNDER_TWELVE", "conditions": []}
                        """).then().statusCode(409).body("errors.code", contains("unknown-wish"));
        as(MANAGER).post("/wishes", wish()).then().statusCode(403);
    }

    @Test
    @DisplayName("X12 wishes and visits are seen in their region; closing a wish stops its visits")
    void isSeenAndCloses() {
        var employer = as(MANAGER).registers("Theater De Val", "Leiden");
        var wish = wishes();
        var sequence = begins(wish, employer);

        as(MANAGER)
                .get("/wishes?limit=100")
                .then()
                .body("items.id", hasItem(wish))
                .body("items.find { it.id == '%s' }.nextStep".formatted(wish), nullValue());
        as(COACH_IN_TWENTE).get("/wishes?limit=100").then().body("items.id", not(hasItem(wish)));
        as(COACH_IN_TWENTE).get("/wishes/" + wish).then().statusCode(404);
        as(COACH_IN_TWENTE).get("/wishes/" + wish + "/visit-sequences").then().statusCode(404);
        as(MANAGER_IN_TWENTE).get("/visit-sequences/" + sequence).then().statusCode(404);
        as(COACH_IN_TWENTE).post("/wishes/" + wish + "/closings", "").then().statusCode(404);

        as(COACH).post("/wishes/" + wish + "/closings", "").then().statusCode(201);
        as(COACH).post("/wishes/" + wish + "/closings", "").then().statusCode(409);
        as(COACH)
                .get("/wishes/" + wish + "/visit-sequences")
                .then()
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("STOPPED"));
    }

    @Test
    @DisplayName("P6 what is done next for a wish is replaced by its own organisation, with the version last read")
    void plansNext() {
        var path = "/wishes/" + wishes() + "/next-step";
        var step = """
                {"what": "Ask the account manager", "dueDate": "2099-01-05"}
                """;

        as(COACH).put(path, "\"0\"", step).then().statusCode(200).body("nextStep.dueDate", equalTo("2099-01-05"));
        as(COACH).put(path, "\"0\"", step).then().statusCode(412);
        as(COACH_IN_TWENTE).put(path, "\"1\"", step).then().statusCode(404);
    }

    private static String wishes() {
        return as(COACH)
                .post("/wishes", wish())
                .then()
                .statusCode(201)
                .body("nextStep.what", equalTo("Zoek een werkgever die bij deze wens past"))
                .extract()
                .path("id");
    }

    private static String wish() {
        return """
                {"occupation": "9411", "hours": "TWELVE_TO_FIFTEEN", "conditions": ["QUIET", "BUDDY"]}
                """;
    }

    private static String begins(String wish, String employer) {
        return as(MANAGER)
                .post("/wishes/" + wish + "/visit-sequences", "{\"employerId\": \"" + employer + "\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("LEARN"))
                .extract()
                .path("id");
    }

    private static String visit(String phase, String day, String outcome) {
        return """
                {"phase": "%s", "visitDate": "%s", "outcome": "%s"}
                """.formatted(phase, day, outcome);
    }
}
