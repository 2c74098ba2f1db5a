package nl.hoofdzaakwerk.reporting.estimate;

import static nl.hoofdzaakwerk.reporting.Callers.COACH;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_TWENTE;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class EstimateIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static final String PATH = "/v1/target-group-estimates";

    @Test
    @DisplayName("F11 numbers entered nationally, with source and day, give an estimate that every region sees")
    void shouldEstimate() {
        Response changed = change(
                "AM32",
                List.of(
                        count("ZIEKTEWET", 1_000),
                        count("DISABILITY", 10_000),
                        count("PARTICIPATIEWET", 7_003),
                        count("WW", 4_000)));

        changed.then().statusCode(200).body("estimate.onBenefit", equalTo(7_004));
        as(DIRECTOR_TWENTE)
                .get(PATH + "/AM32")
                .then()
                .statusCode(200)
                .body("estimate.onBenefit", equalTo(7_004))
                .body("estimate.basis", equalTo("BY_BENEFIT"))
                .body("estimate.lines.estimate", contains(420, 4_000, 2_024, 560))
                .body("estimate.lines[0].share.percent", equalTo(42.0f))
                .body("estimate.lines[0].count.source", equalTo("CBS StatLine"));
        as(DIRECTOR_TWENTE).get(PATH).then().statusCode(200).body("items", hasSize(35));
    }

    @Test
    @DisplayName("F11 what cannot be true is refused with its place, and nothing is stored")
    void shouldRefuse() {
        change("AM35", List.of(count("WW", 10), count("WW", 20)))
                .then()
                .statusCode(409)
                .body("errors.pointer", contains("/counts/1"))
                .body("errors.code", contains("category-twice"))
                .body("errors.rule", contains("F11"));
        assertThat(DATABASE.select("select count(*) from population_count where region = 'AM35'"))
                .containsExactly("0");
        change("AM99", List.of()).then().statusCode(404);
        as(COACH).get(PATH).then().statusCode(403);
    }

    @Test
    @DisplayName("F12 the yield of IPS is an estimate with its source; of other methods none is known")
    void shouldTellSocialValue() {
        as(DIRECTOR_TWENTE)
                .get("/v1/social-values/IPS?trajectories=25")
                .then()
                .statusCode(200)
                .body("perEuro.euroPerEuro", equalTo(1.26f))
                .body(
                        "perEuro.source",
                        equalTo("Sinzer, maatschappelijke businesscase IPS voor de regio Rijk van Nijmegen (SROI)"))
                .body("invested", equalTo(200_000.00f))
                .body("yield", equalTo(252_000.00f));
        as(DIRECTOR_TWENTE).get("/v1/social-values/JOB_COACHING").then().statusCode(404);
    }

    @Test
    @DisplayName("P9 the catalogue tells of every figure what it means, and where its line lies")
    void shouldListIndicators() {
        as(DIRECTOR_TWENTE)
                .get("/v1/indicators")
                .then()
                .statusCode(200)
                .body("items.find { it.id == 'employmentRate' }.referencePercent", equalTo(40))
                .body("items.find { it.id == 'placed' }.definition.name.nl", equalTo("Aan het werk"))
                .body("items.find { it.id == 'wageStart' }.definition.parts", hasSize(5));
    }

    private static Response change(String region, List<Map<String, Object>> counts) {
        String etag = as(PROGRAMME_MANAGER).get(PATH + "/" + region).header("ETag");
        return as(PROGRAMME_MANAGER)
                .header("If-Match", etag == null ? "\"0\"" : etag)
                .contentType("application/json")
                .body(Map.of("counts", counts))
                .put(PATH + "/" + region);
    }

    private static Map<String, Object> count(String category, int people) {
        return Map.of("category", category, "people", people, "source", "CBS StatLine", "countedOn", "2024-01-01");
    }
}
