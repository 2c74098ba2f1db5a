package nl.hoofdzaakwerk.reporting.milestone;

import static io.restassured.http.ContentType.JSON;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.reporting.Callers.COACH;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class MilestoneIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static final String ZEELAND = "AM24";
    private static final Tokens DIRECTOR =
            Tokens.of("director.zl").in("project-zeeland", REGION, ZEELAND).as("regional-director");
    private static final Tokens DIRECTOR_ELSEWHERE =
            Tokens.of("director.nhn").in("project-nhn", REGION, "AM15").as("regional-director");
    private static final Tokens KEY_FIGURE =
            Tokens.of("key-figure.zl").in("ggz-zeeland", GGZ, ZEELAND).as("key-figure");

    @BeforeEach
    void start() {
        DATABASE.execute("delete from milestone where region = 'AM24'");
    }

    @Test
    @DisplayName("F5 the milestones of Holland Rijnland and Noord-Holland Noord are there, each with its day")
    void shouldHaveTheMilestonesOfThePlans() {
        as(PROGRAMME_MANAGER)
                .get("/v1/milestones?region=AM19&limit=100")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.source == 'HR' && it.figure != 'NEW_EMPLOYERS' }"
                                + ".collect { it.target + ' op ' + it.dueDate }",
                        containsInAnyOrder("50 op 2023-01-01", "100 op 2023-07-01", "150 op 2023-12-31"))
                .body(
                        "items.findAll { it.source == 'HR' && it.figure == 'NEW_EMPLOYERS' }"
                                + ".collect { it.target + ' op ' + it.dueDate }",
                        containsInAnyOrder("25 op 2023-03-01", "50 op 2023-12-31"));
        as(DIRECTOR_ELSEWHERE)
                .get("/v1/milestones?region=AM15&limit=100")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.source == 'NHN' }.collect { it.figure + ' ' + it.target }",
                        hasItems("STARTED 25", "NEW_EMPLOYERS 5"));
    }

    @Test
    @DisplayName("F5 a milestone with a baseline is set, followed and closed once; P6 while open it has a next step")
    void shouldFollowAMilestone() {
        String id = post(DIRECTOR, "/v1/milestones", milestone("STARTED", "2021-01-01", "2021-12-31"))
                .statusCode(201)
                .body("nextStep.dueDate", equalTo("2022-01-01"))
                .body("baseline.value", equalTo(12))
                .body("definition", containsString("in de regio zijn gestart"))
                .extract()
                .path("id");
        post(DIRECTOR, "/v1/milestones", milestone("STARTED", "2021-01-01", "2021-12-31"))
                .statusCode(409)
                .body("errors.code", contains("set-already"));
        as(DIRECTOR)
                .header("If-Match", "\"0\"")
                .contentType(JSON)
                .body(Map.of("what", "Bellen met de gemeenten", "dueDate", "2030-02-01"))
                .put("/v1/milestones/" + id + "/next-step")
                .then()
                .statusCode(200)
                .body("nextStep.what", equalTo("Bellen met de gemeenten"));

        Map<String, Object> closing = Map.of("how", "EVALUATED", "conclusion", "Volgend jaar eerder beginnen");
        post(DIRECTOR, "/v1/milestones/" + id + "/closings", closing)
                .statusCode(200)
                .body("state", equalTo("EVALUATED"))
                .body("nextStep", nullValue());

        post(DIRECTOR, "/v1/milestones/" + id + "/closings", closing)
                .statusCode(409)
                .body("errors.code", contains("closed-already"));
    }

    @Test
    @DisplayName("F5 what cannot be judged by published figures is refused by name, and nothing is stored")
    void shouldRefuseWhatCannotBeJudged() {
        post(DIRECTOR, "/v1/milestones", milestone("STARTED", "2021-02-01", "2021-12-31"))
                .statusCode(409)
                .body("errors.code", contains("not-whole-quarters"));
        post(DIRECTOR, "/v1/milestones", milestone("NEW_EMPLOYERS", "2021-12-31", "2021-01-01"))
                .statusCode(409)
                .body("errors.code", contains("period-upside-down"));
        Map<String, Object> late = milestone("STARTED", "2021-01-01", "2021-12-31");
        late.put("baseline", Map.of("value", 1, "fromDate", "2020-06-01", "untilDate", "2021-01-01", "source", "t"));
        post(DIRECTOR, "/v1/milestones", late)
                .statusCode(409)
                .body("errors.code", contains("not-before-the-target"))
                .body("errors.pointer", contains("/baseline/untilDate"));
        assertThat(DATABASE.select("select count(*) from milestone where region = 'AM24'"))
                .containsExactly("0");
    }

    @Test
    @DisplayName("F5 a milestone belongs to its region: others neither see nor change it")
    void shouldKeepRegionsApart() {
        String id = post(DIRECTOR, "/v1/milestones", milestone("STARTED", "2021-01-01", "2021-12-31"))
                .extract()
                .path("id");

        as(KEY_FIGURE).get("/v1/milestones/" + id).then().statusCode(200);
        as(DIRECTOR_ELSEWHERE).get("/v1/milestones/" + id).then().statusCode(404);
        as(DIRECTOR_ELSEWHERE).get("/v1/milestones?region=AM24").then().statusCode(403);
        as(DIRECTOR_ELSEWHERE).get("/v1/regions/AM24/target-progress").then().statusCode(403);
        as(COACH).get("/v1/milestones/" + id).then().statusCode(403);
        post(DIRECTOR_ELSEWHERE, "/v1/milestones", milestone("STARTED", "2022-01-01", "2022-12-31"))
                .statusCode(403);
        post(DIRECTOR_ELSEWHERE, "/v1/milestones/" + id + "/closings", Map.of("how", "DROPPED", "conclusion", "weg"))
                .statusCode(404);
        assertThat(DATABASE.select("select state from milestone where region = 'AM24'"))
                .isEqualTo(List.of("OPEN"));
    }

    @Test
    @DisplayName("F3 progress shows target and distance by year, and says that nothing is attached to it")
    void shouldShowAnEffort() {
        as(KEY_FIGURE)
                .get("/v1/regions/AM24/target-progress")
                .then()
                .statusCode(200)
                .body("effort", containsString("inspanning en geen verplichting"))
                .body("years.year", hasItems(2021, 2027))
                .body("years.find { it.year == 2021 }.standing.explanation", containsString("."));
    }

    private static Map<String, Object> milestone(String figure, String from, String until) {
        return new HashMap<>(Map.of(
                "region",
                ZEELAND,
                "figure",
                figure,
                "title",
                "Een goed begin",
                "target",
                50,
                "countsFromDate",
                from,
                "countsUntilDate",
                until,
                "dueDate",
                "2022-01-01",
                "baseline",
                Map.of("value", 12, "fromDate", "2020-01-01", "untilDate", "2020-12-31", "source", "telling"),
                "source",
                "werkplan"));
    }

    private static ValidatableResponse post(Tokens caller, String path, Map<String, Object> body) {
        return as(caller).contentType(JSON).body(body).post(path).then();
    }
}
