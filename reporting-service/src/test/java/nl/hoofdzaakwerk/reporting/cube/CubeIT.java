package nl.hoofdzaakwerk.reporting.cube;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_HOLLAND_RIJNLAND;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_TWENTE;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.reporting.Released;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The year 2014 is this test's own; other regions stand beside AM19, so that nobody counted everyone. */
@QuarkusTest
@WithPlatform("reporting")
class CubeIT {
    private static final String CUBE = "/v1/indicators/started/cube?year=2014&areas=REGIONS&region=AM19";

    @Test
    @DisplayName("X22 a number that was released stands until ten people moved it, and is never taken back")
    void shouldMoveWithEnoughPeopleOnly() {
        try (Broker broker = new Broker()) {
            elsewhere(broker);
            start(broker, 20, 20);
            String first = Released.now();
            assertThat(started().getInt("items[0].figure.value")).isEqualTo(20);

            start(broker, 9, 29);
            Released.now();
            assertThat(started().getInt("items[0].figure.value")).isEqualTo(20);

            start(broker, 1, 30);
            Released.now();
            JsonPath cube = started();
            assertThat(cube.getInt("items[0].figure.value")).isEqualTo(30);
            assertThat(cube.getString("release")).isNotEqualTo(first);
        }
    }

    @Test
    @DisplayName("X22 what cannot be asked is refused by name; another region and the nation are not for a region")
    void shouldRefuse() {
        Released.now();
        for (var refused : Map.of(
                        "/v1/indicators/started/cube?year=2021&untilYear=2020&areas=NATION", "period-upside-down",
                        "/v1/indicators/started/cube?year=2020&areas=REGIONS&by=GROUP&by=METHOD",
                                "combination-not-published",
                        "/v1/indicators/daysToJob/cube?year=2020&areas=NATION", "no-cube")
                .entrySet()) {
            as(PROGRAMME_MANAGER)
                    .get(refused.getKey())
                    .then()
                    .statusCode(409)
                    .body("errors[0].code", equalTo(refused.getValue()))
                    .body("errors[0].rule", equalTo("X22"));
        }
        as(PROGRAMME_MANAGER)
                .get("/v1/indicators/happiness/cube?year=2020&areas=NATION")
                .then()
                .statusCode(404);
        as(DIRECTOR_HOLLAND_RIJNLAND).get(CUBE).then().statusCode(200);
        as(DIRECTOR_TWENTE).get(CUBE).then().statusCode(403);
        as(DIRECTOR_HOLLAND_RIJNLAND)
                .get("/v1/indicators/started/cube?year=2020&areas=NATION")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("F10 a threshold below the legal minimum is refused and nothing is stored")
    void shouldRefuseLowThresholds() {
        as(PROGRAMME_MANAGER)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of(
                        "validFromDate", "2095-01-01",
                        "threshold", 4,
                        "roundingBase", 4,
                        "dominancePercent", 95,
                        "motivation", "Meer laten zien."))
                .post("/v1/disclosure-rules")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("below-legal-minimum"))
                .body("errors[0].rule", equalTo("F10"));
        assertThat(Platform.database("reporting")
                        .select("select count(*) from disclosure_rule where valid_from = '2095-01-01'"))
                .containsExactly("0");
    }

    private static void elsewhere(Broker broker) {
        for (String region : List.of("AM05", "AM02", "AM21")) {
            for (int count = 0; count < 30; count++) {
                broker.send(Facts.of(region, count % 2 == 0 ? TargetGroup.EPA : TargetGroup.CMD, 2014)
                        .by("ggz-" + region.toLowerCase(Locale.ROOT))
                        .started());
            }
        }
    }

    private static void start(Broker broker, int number, int inAll) {
        for (int count = 0; count < number; count++) {
            broker.send(Facts.of("AM19", count % 2 == 0 ? TargetGroup.EPA : TargetGroup.CMD, 2014)
                    .started());
        }
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(Platform.database("reporting")
                        .select("select count(*) from trajectory_fact where region = 'AM19'"
                                + " and extract(year from start_date) = 2014"))
                .containsExactly(String.valueOf(inAll)));
    }

    private static JsonPath started() {
        return as(PROGRAMME_MANAGER).get(CUBE).then().statusCode(200).extract().jsonPath();
    }
}
