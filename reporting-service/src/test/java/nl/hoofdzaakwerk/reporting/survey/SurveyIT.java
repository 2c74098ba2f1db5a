package nl.hoofdzaakwerk.reporting.survey;

import static io.restassured.http.ContentType.JSON;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class SurveyIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static final Tokens DIRECTOR =
            Tokens.of("director.survey").in("project-twente", REGION, "AM05").as("regional-director");
    private static final Tokens OTHER_DIRECTOR =
            Tokens.of("director.other").in("project-drenthe", REGION, "AM03").as("regional-director");

    @Test
    @DisplayName("F13 an answer is counted without who or when, its ticket is used up, and the results show once the"
            + " round is closed; a round with few respondents shows nothing, not in the nation either")
    void shouldBeAnonymous() {
        String survey = survey();
        String round = round(DIRECTOR, survey, "AM05");
        String small = round(OTHER_DIRECTOR, survey, "AM03");
        List<String> tickets = tickets(DIRECTOR, round, 12);
        long audited = auditRows();

        for (int answer = 0; answer < 11; answer++) {
            answer(tickets.get(answer), answer % 5 + 1, answer == 10 ? 0 : 4).statusCode(204);
        }
        tickets(OTHER_DIRECTOR, small, 3).forEach(ticket -> answer(ticket, 1, 1).statusCode(204));
        answer(tickets.getFirst(), 5, 5).statusCode(409).body("errors[0].code", equalTo("ticket-not-valid"));

        assertThat(auditRows()).isEqualTo(audited + 1);
        assertThat(DATABASE.select("select count(*) from survey_ticket where round_id = '" + round + "'"))
                .containsExactly("1");
        assertThat(DATABASE.select("select statement || ' ' || score || ' ' || answers from survey_tally"
                        + " where round_id = '" + round + "' order by statement, score"))
                .containsExactly("0 0 11", "1 1 3", "1 2 2", "1 3 2", "1 4 2", "1 5 2", "2 0 1", "2 4 10");
        results(DIRECTOR, survey).body("items", empty()).body("nation", empty());

        close(DIRECTOR, round);
        close(OTHER_DIRECTOR, small);
        answer(tickets.getLast(), 5, 5).statusCode(409).body("errors[0].code", equalTo("round-closed"));
        results(DIRECTOR, survey)
                .body("items.region", contains("AM05"))
                .body("items[0].respondents", equalTo(10))
                .body("items[0].statements[0].mean", equalTo(2.8f))
                .body("items[0].statements[0].agreePercent", equalTo(35))
                .body("items[0].statements[0].differenceFromNation", equalTo(0.0f))
                .body("items[0].statements[1].withheld", equalTo(true))
                .body("nation.regions", contains(1))
                .body("nation[0].statements[0].mean", equalTo(2.8f));
        results(OTHER_DIRECTOR, survey).body("items.region", contains("AM03")).body("items[0].statements", empty());
        results(PROGRAMME_MANAGER, survey).body("items", hasSize(2));
    }

    @Test
    @DisplayName("F13 of eight answers with one ticket at once one is counted")
    void shouldCountATicketOnce() throws Exception {
        String round = round(DIRECTOR, survey(), "AM05");
        String ticket = tickets(DIRECTOR, round, 1).getFirst();
        Callable<Integer> answering = () -> answer(ticket, 3, 3).extract().statusCode();

        try (ExecutorService several = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = several.invokeAll(Collections.nCopies(8, answering));
            int counted = 0;
            for (Future<Integer> one : answers) {
                counted += one.get() == 204 ? 1 : 0;
            }
            assertThat(counted).isEqualTo(1);
        }
        assertThat(DATABASE.select(
                        "select answers from survey_tally where round_id = '" + round + "' and statement = 0"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("F13 who is signed in is asked to answer without, and an answer that misses a score is not counted")
    void shouldRefuse() {
        String round = round(DIRECTOR, survey(), "AM05");
        String ticket = tickets(DIRECTOR, round, 1).getFirst();

        as(DIRECTOR)
                .contentType(JSON)
                .body(Map.of("ticket", ticket, "scores", List.of(1, 2)))
                .put("/v1/survey-answers")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("signed-in"));
        answering(ticket, List.of(1)).statusCode(409).body("errors[0].code", equalTo("score-each-statement"));
        answering(ticket, List.of(1, 6)).statusCode(400).body("errors[0].pointer", equalTo("/scores/1"));
        as(OTHER_DIRECTOR)
                .contentType(JSON)
                .body(Map.of("count", 1))
                .post("/v1/survey-rounds/" + round + "/tickets")
                .then()
                .statusCode(404);
        assertThat(DATABASE.select("select count(*) from survey_tally where round_id = '" + round + "'"))
                .containsExactly("0");
        answer(ticket, 1, 2).statusCode(204);
    }

    private static String survey() {
        Map<String, String> text = Map.of("nl", "Wij kennen elkaar", "en", "We know each other");
        return post(PROGRAMME_MANAGER, "surveys", Map.of("title", text, "statements", List.of(text, text)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String round(Tokens director, String survey, String region) {
        LocalDate today = LocalDate.now(TimeSource.ZONE);
        return post(
                        director,
                        "survey-rounds",
                        Map.of(
                                "surveyId",
                                survey,
                                "region",
                                region,
                                "moment",
                                "ZERO",
                                "opensDate",
                                today.toString(),
                                "closesDate",
                                today.plusDays(14).toString()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<String> tickets(Tokens director, String round, int count) {
        return post(director, "survey-rounds/" + round + "/tickets", Map.of("count", count))
                .statusCode(201)
                .extract()
                .path("tickets");
    }

    private static void close(Tokens director, String round) {
        post(director, "survey-rounds/" + round + "/closings", Map.of()).statusCode(201);
    }

    private static ValidatableResponse answer(String ticket, int first, int second) {
        return answering(ticket, List.of(first, second));
    }

    private static ValidatableResponse answering(String ticket, List<Integer> scores) {
        return RestAssured.given()
                .contentType(JSON)
                .body(Map.of("ticket", ticket, "scores", scores))
                .put("/v1/survey-answers")
                .then();
    }

    private static ValidatableResponse results(Tokens caller, String survey) {
        return as(caller).get("/v1/survey-results?survey=" + survey).then().statusCode(200);
    }

    private static ValidatableResponse post(Tokens caller, String path, Object body) {
        return as(caller).contentType(JSON).body(body).post("/v1/" + path).then();
    }

    private static long auditRows() {
        return Long.parseLong(DATABASE.select("select count(*) from audit_log").getFirst());
    }
}
