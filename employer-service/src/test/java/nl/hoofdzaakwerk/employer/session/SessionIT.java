package nl.hoofdzaakwerk.employer.session;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.COACH_IN_TWENTE;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("employer")
class SessionIT {
    @Test
    @DisplayName("D8 employers are invited, come, are followed up with a next step, and the session closes")
    void runsThrough() {
        var baker = as(MANAGER).registers("=Bakkerij De Kers", "Leiden");
        var builder = as(MANAGER).registers("Bouwbedrijf De Balk", "Leiden");
        var session = plans("2026-03-02", true, "");
        var path = "/sessions/" + session;

        var list = as(MANAGER)
                .post(path + "/invitations", guests(baker, builder))
                .then()
                .statusCode(201)
                .body("items", hasSize(2))
                .extract();
        as(MANAGER).post(path + "/invitations", guests(baker)).then().body("items", hasSize(2));
        var came = list.<String>path("items.find { it.employerId == '%s' }.id".formatted(baker));
        var missed = list.<String>path("items.find { it.employerId == '%s' }.id".formatted(builder));

        become(path, came, 0, "PRESENT", 200);
        become(path, missed, 0, "ABSENT", 200);
        as(MANAGER)
                .post(path + "/closings", """
                        {"outcome": "HELD"}
                        """)
                .then()
                .statusCode(409)
                .body("errors.code", contains("follow-up-missing"));
        as(MANAGER)
                .post(path + "/invitations/" + missed + "/follow-ups", followUp())
                .then()
                .statusCode(409)
                .body("errors.code", contains("not-present"));
        as(COACH)
                .post(path + "/invitations/" + came + "/follow-ups", followUp())
                .then()
                .statusCode(201)
                .body("followedUpBy", equalTo("ggz-rijnduin"))
                .body("outcomes", contains("NEW_PROSPECT", "AMBITION"));

        as(COACH)
                .get("/employers/" + baker + "/activities")
                .then()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("SESSION"))
                .body("items[0].activityDate", equalTo("2026-03-02"))
                .body("items[0].nextStep.what", equalTo("Visit them"));
        as(MANAGER).get("/employers/" + baker + "/activities").then().body("items[0].summary", nullValue());
        assertThat(as(MANAGER)
                        .request()
                        .accept("text/csv")
                        .get("/v1" + path + "/attendance-list")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo("\uFEFFemployer;municipality;state;outcomes;followedUpBy\r\n"
                        + "'=Bakkerij De Kers;Leiden;PRESENT;NEW_PROSPECT, AMBITION;ggz-rijnduin\r\n"
                        + "Bouwbedrijf De Balk;Leiden;ABSENT;;\r\n");
        as(MANAGER)
                .post(path + "/closings", """
                        {"outcome": "HELD"}
                        """)
                .then()
                .statusCode(201)
                .body("state", equalTo("HELD"))
                .body("nextStep", nullValue())
                .body("results.present", equalTo(1))
                .body("results.absent", equalTo(1))
                .body("results.newProspects", equalTo(1))
                .body("results.ambitions", equalTo(1));
    }

    @Test
    @DisplayName("D8 a session is seen in its region; one that is not shared by its organisation only")
    void isSeen() {
        var employer = as(MANAGER).registers("Boekbinder Katern", "Leiden");
        var shared = plans("2099-03-02", true, "");
        var internal = plans("2099-03-02", false, "");
        as(MANAGER)
                .post("/sessions/" + internal + "/invitations", guests(employer))
                .then()
                .statusCode(201);

        as(COACH)
                .get("/sessions?limit=100")
                .then()
                .body("items.id", hasItem(shared))
                .body("items.id", not(hasItem(internal)));
        as(COACH).get("/sessions/" + shared).then().statusCode(200).body("nextStep", nullValue());
        as(COACH).get("/sessions/" + internal).then().statusCode(404);
        as(COACH).get("/sessions/" + internal + "/invitations").then().statusCode(404);
        as(COACH)
                .request()
                .accept("text/csv")
                .get("/v1/sessions/" + internal + "/attendance-list")
                .then()
                .statusCode(404);
        as(COACH)
                .put("/sessions/" + shared, "\"0\"", session("2099-03-02", true, ""))
                .then()
                .statusCode(403);
        as(COACH_IN_TWENTE).get("/sessions/" + shared).then().statusCode(404);
        as(MANAGER_IN_TWENTE).get("/sessions?limit=100").then().body("items.id", not(hasItem(shared)));
    }

    @Test
    @DisplayName("D8 a job fair without arrangements, an employer of elsewhere and attendance ahead are refused")
    void refuses() {
        as(MANAGER)
                .post("/sessions", session("2099-03-02", true, "").replace("EMPLOYER_SESSION", "JOB_FAIR"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("arrangements-missing"));
        as(MANAGER)
                .post("/sessions", session("2099-03-02", true, """
                        , "arrangements": ["QUIET_ROOM"], "arrangementText": "Room 12 is quiet"
                        """).replace("EMPLOYER_SESSION", "JOB_FAIR"))
                .then()
                .statusCode(201)
                .body("arrangements", contains("QUIET_ROOM"));
        as(MANAGER)
                .post("/sessions", session("2099-03-02", true, ", \"region\": \"AM05\""))
                .then()
                .statusCode(409)
                .body("errors.code", contains("not-own-region"));

        var session = plans("2099-03-02", true, "");
        var elsewhere = as(MANAGER_IN_TWENTE).registers("Weverij Enschede", "Enschede");
        as(MANAGER)
                .post("/sessions/" + session + "/invitations", guests(elsewhere))
                .then()
                .statusCode(409)
                .body("errors.code", contains("unknown-guest"));
        var employer = as(MANAGER).registers("Kuiper Duig", "Leiden");
        var invitation = as(MANAGER)
                .post("/sessions/" + session + "/invitations", guests(employer))
                .then()
                .extract()
                .<String>path("items[0].id");
        become("/sessions/" + session, invitation, 0, "PRESENT", 409);
        become("/sessions/" + session, invitation, 0, "ACCEPTED", 200);
        become("/sessions/" + session, invitation, 0, "DECLINED", 412);
    }

    @Test
    @DisplayName("D8 of those who accept the last place at once exactly one has it")
    void hasLastPlaceOnce() throws Exception {
        var session = plans("2099-03-02", true, ", \"capacity\": 1");
        var path = "/sessions/" + session;
        var accepts = new ArrayList<Callable<Integer>>();
        for (int guest = 0; guest < 4; guest++) {
            var employer = as(MANAGER).registers("Gast " + guest, "Leiden");
            var invitation = as(MANAGER)
                    .post(path + "/invitations", guests(employer))
                    .then()
                    .extract()
                    .<String>path("items.find { it.employerId == '%s' }.id".formatted(employer));
            accepts.add(() -> as(MANAGER)
                    .put(path + "/invitations/" + invitation, "\"0\"", "{\"state\": \"ACCEPTED\"}")
                    .statusCode());
        }

        var answers = new ArrayList<Integer>();
        try (var together = Executors.newFixedThreadPool(accepts.size())) {
            for (var answer : together.invokeAll(accepts)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnly(200, 409).containsOnlyOnce(200);
    }

    private static String plans(String day, boolean shared, String more) {
        return as(MANAGER)
                .post("/sessions", session(day, shared, more))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String session(String day, boolean shared, String more) {
        return """
                {"kind": "EMPLOYER_SESSION", "title": "Coffee with employers", "sessionDate": "%s", "shared": %s,
                 "place": "Leiden", "host": "WSP Holland Rijnland" %s}
                """.formatted(day, shared, more);
    }

    private static String guests(String... employers) {
        return "{\"employerIds\": [\"" + String.join("\", \"", employers) + "\"]}";
    }

    private static void become(String path, String invitation, int version, String state, int status) {
        as(MANAGER)
                .put(path + "/invitations/" + invitation, "\"" + version + "\"", "{\"state\": \"" + state + "\"}")
                .then()
                .statusCode(status);
    }

    private static String followUp() {
        return """
                {"result": "INTERESTED", "outcomes": ["AMBITION", "NEW_PROSPECT"], "summary": "Wants to start small",
                 "nextStep": {"what": "Visit them", "dueDate": "2026-03-16"}}
                """;
    }
}
