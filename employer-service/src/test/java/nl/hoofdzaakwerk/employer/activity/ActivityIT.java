package nl.hoofdzaakwerk.employer.activity;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.COACH_IN_TWENTE;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("employer")
class ActivityIT {
    private static final String SECRET = "They are about to lay people off";

    @Test
    @DisplayName("D4 the region sees that there was contact; what was said stays within the organisation")
    void keepsReportsWithin() {
        var employer = as(MANAGER).registers("Drukkerij De Zetter", "Leiden");
        var recorded = as(MANAGER)
                .post("/employers/" + employer + "/activities", """
                        {"kind": "CALL", "activityDate": "2026-03-02", "purpose": "VACANCY", "result": "INTERESTED",
                         "summary": "%s", "nextStep": {"what": "Visit them", "dueDate": "2026-03-09"}}
                        """.formatted(SECRET))
                .then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .body("organisation", equalTo("wsp-holland-rijnland"))
                .body("summary", equalTo(SECRET))
                .body("nextStep.what", equalTo("Visit them"))
                .body("warnings", nullValue())
                .extract()
                .<String>path("id");

        as(COACH)
                .get("/employers/" + employer + "/activities")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(recorded))
                .body("items[0].kind", equalTo("CALL"))
                .body("items[0].activityDate", equalTo("2026-03-02"))
                .body("items[0].purpose", equalTo("VACANCY"))
                .body("items[0].organisation", equalTo("wsp-holland-rijnland"))
                .body("items[0].author", nullValue())
                .body("items[0].result", nullValue())
                .body("items[0].nextStep", nullValue())
                .body(not(containsString(SECRET)));
        as(COACH).get("/activities/" + recorded).then().statusCode(404);
        as(COACH_IN_TWENTE).get("/employers/" + employer + "/activities").then().statusCode(404);
        as(MANAGER_IN_TWENTE)
                .post("/employers/" + employer + "/activities", activity("CALL", "2026-03-02"))
                .then()
                .statusCode(404);
    }

    @Test
    @DisplayName("D4 contacts are listed by their day, the latest first, page by page")
    void listsByDay() {
        var employer = as(MANAGER).registers("Zagerij Oudshoorn", "Leiden");
        for (var day : new String[] {"2026-03-03", "2026-03-05", "2026-03-04", "2026-03-05"}) {
            as(MANAGER).post("/employers/" + employer + "/activities", activity("VISIT", day));
        }

        var page = as(COACH)
                .get("/employers/" + employer + "/activities?limit=3")
                .then()
                .body("items.activityDate", contains("2026-03-05", "2026-03-05", "2026-03-04"))
                .extract();

        as(COACH)
                .get("/employers/" + employer + "/activities?limit=3&after=" + page.path("next"))
                .then()
                .body("items.activityDate", contains("2026-03-03"))
                .body("next", nullValue());
        as(COACH)
                .get("/employers/" + employer + "/activities?after=00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    @DisplayName(
            "P6 a next step is replaced with the version last read, and is done by the activity that follows it up")
    void plansAndFollowsUp() {
        var employer = as(MANAGER).registers("Fietsenmaker Ketting", "Leiden");
        var first = as(MANAGER)
                .post("/employers/" + employer + "/activities", activity("EMAIL", "2026-03-02"))
                .then()
                .extract()
                .<String>path("id");

        as(MANAGER)
                .put("/activities/" + first + "/next-step", "\"0\"", step("Call them"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("nextStep.what", equalTo("Call them"));
        as(MANAGER)
                .put("/activities/" + first + "/next-step", "\"0\"", step("Call later"))
                .then()
                .statusCode(412);
        as(COACH)
                .put("/activities/" + first + "/next-step", "\"1\"", step("Call later"))
                .then()
                .statusCode(404);

        as(MANAGER)
                .post("/employers/" + employer + "/activities", """
                        {"kind": "CALL", "activityDate": "2026-03-03", "purpose": "VACANCY", "followUpOf": "%s"}
                        """.formatted(first))
                .then()
                .statusCode(201)
                .body("followUpOf", equalTo(first));

        as(MANAGER)
                .get("/activities/" + first)
                .then()
                .header("ETag", equalTo("\"2\""))
                .body("nextStep", nullValue());
    }

    @Test
    @DisplayName("P6 what needs nothing more is taken off by hand")
    void completes() {
        var employer = as(MANAGER).registers("Slotenmaker Grendel", "Leiden");
        var activity = as(MANAGER)
                .post("/employers/" + employer + "/activities", """
                        {"kind": "CALL", "purpose": "EXPLORE", "nextStep": {"what": "Ask", "dueDate": "2026-03-09"}}
                        """)
                .then()
                .extract()
                .<String>path("id");

        as(COACH).post("/activities/" + activity + "/completions", "").then().statusCode(404);
        as(MANAGER)
                .post("/activities/" + activity + "/completions", "")
                .then()
                .statusCode(201)
                .body("nextStep", nullValue());
    }

    @Test
    @DisplayName("D4 a contact that lies ahead, or follows up another's, is refused and nothing is stored")
    void refuses() {
        var employer = as(MANAGER).registers("Kwekerij Kiem", "Leiden");
        var others = as(COACH)
                .post("/employers/" + employer + "/activities", activity("CALL", "2026-03-02"))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");

        as(MANAGER)
                .post("/employers/" + employer + "/activities", """
                        {"kind": "CALL", "activityDate": "2099-03-02", "purpose": "VACANCY", "followUpOf": "%s"}
                        """.formatted(others))
                .then()
                .statusCode(409)
                .body("errors.code", contains("contact-in-the-future", "follows-nothing"))
                .body("errors.rule", contains("D4", "D4"));
        as(MANAGER).post("/employers/" + employer + "/activities", """
                        {"kind": "FAX", "purpose": "VACANCY"}
                        """).then().statusCode(400);
        as(MANAGER).post("/employers/" + employer + "/activities", """
                        {"kind": "CALL", "purpose": "VACANCY", "summary": "<b>bold</b>"}
                        """).then().statusCode(400);

        assertThat(Platform.database("employer")
                        .select("select count(*) from activity where employer_id = '" + employer + "'"))
                .containsExactly("1");
    }

    private static String activity(String kind, String day) {
        return """
                {"kind": "%s", "activityDate": "%s", "purpose": "KEEP_IN_TOUCH"}
                """.formatted(kind, day);
    }

    private static String step(String what) {
        return """
                {"what": "%s", "dueDate": "2026-03-09"}
                """.formatted(what);
    }
}
