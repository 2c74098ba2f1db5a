package nl.hoofdzaakwerk.reporting.programme;

import static io.restassured.http.ContentType.JSON;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.reporting.Callers.COACH;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_HOLLAND_RIJNLAND;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.WORKGROUP_MEMBER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.kit.reference.Reference;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("reporting")
class ProgrammeIT {
    @Inject
    Programme programme;

    @Inject
    Tenancy tenancy;

    @Test
    @DisplayName("F1 all 35 regions take part, 10 and 10 and 15 of them in the three divisions")
    void shouldHaveAllRegions() {
        JsonPath regions = as(WORKGROUP_MEMBER)
                .get("/v1/regions")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(regions.getList("items.code"))
                .isEqualTo(Reference.regions().stream()
                        .map(region -> region.code().value())
                        .toList());
        assertThat(regions.<String>getList("items.division").stream()
                        .collect(Collectors.groupingBy(division -> division, Collectors.counting())))
                .containsOnly(
                        Map.entry("CHAMPIONS_LEAGUE", 10L),
                        Map.entry("EREDIVISIE", 10L),
                        Map.entry("KEUKEN_KAMPIOEN_DIVISIE", 15L));
    }

    @Test
    @DisplayName("F1 Holland Rijnland undertakes 100 trajectories a year, Noord-Holland Noord 25")
    void shouldHaveTargets() {
        as(DIRECTOR_HOLLAND_RIJNLAND)
                .get("/v1/regions/AM19")
                .then()
                .statusCode(200)
                .body("name", equalTo("Holland Rijnland"))
                .body("division", equalTo("CHAMPIONS_LEAGUE"))
                .body("targets.findAll { it.year <= 2023 }.trajectories", equalTo(List.of(100, 100, 100)));
        as(DIRECTOR_HOLLAND_RIJNLAND)
                .get("/v1/regions/AM15")
                .then()
                .statusCode(200)
                .body("targets.find { it.year == 2022 }.trajectories", equalTo(25))
                .body("targets.find { it.year == 2022 }.own", equalTo(false));
    }

    @Test
    @DisplayName("F1 the programme manager gives a region a target of its own, and the other services hear of it")
    void shouldSetATarget() {
        String etag = etag("AM38");

        as(PROGRAMME_MANAGER)
                .header("If-Match", etag)
                .contentType(JSON)
                .body("{\"trajectories\": 60}")
                .put("/v1/regions/AM38/targets/2026")
                .then()
                .statusCode(200)
                .body("targets.find { it.year == 2026 }.trajectories", equalTo(60))
                .body("targets.find { it.year == 2026 }.own", equalTo(true));

        assertThat(etag("AM38")).isNotEqualTo(etag);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(published("AM38").getLast().targetTrajectories())
                        .isEqualTo(60));
    }

    @Test
    @DisplayName("a target is not overwritten by who did not see the last one")
    void shouldRefuseStaleChanges() {
        String seen = etag("AM37");
        target("AM37", 2025, seen, "{\"trajectories\": 30}", 200);

        target("AM37", 2025, seen, "{\"trajectories\": 40}", 412);
        as(PROGRAMME_MANAGER)
                .contentType(JSON)
                .body("{\"trajectories\": 40}")
                .put("/v1/regions/AM37/targets/2025")
                .then()
                .statusCode(428);
        as(PROGRAMME_MANAGER)
                .get("/v1/regions/AM37")
                .then()
                .body("targets.find { it.year == 2025 }.trajectories", equalTo(30));
    }

    @Test
    @DisplayName("a target that cannot be is refused by name and changes nothing")
    void shouldRefuseBadTargets() {
        String etag = etag("AM36");

        target("AM36", 2026, etag, "{\"trajectories\": -1}", 400);
        target("AM36", 2026, etag, "{\"trajectories\": 100001}", 400);
        target("AM36", 2026, etag, "{\"trajectories\": \"many\"}", 400);
        target("AM36", 2026, etag, "{\"trajectories\": 5, \"sanction\": true}", 400);
        target("AM36", 2026, etag, "{}", 400);
        target("AM36", 2009, etag, "{\"trajectories\": 5}", 400);
        target("AM99", 2026, etag, "{\"trajectories\": 5}", 404);

        assertThat(etag("AM36")).isEqualTo(etag);
    }

    @Test
    @DisplayName("G2 only the programme manager changes targets; a coach has no part in the programme")
    void shouldKeepOthersOut() {
        for (var caller : List.of(WORKGROUP_MEMBER, DIRECTOR_HOLLAND_RIJNLAND, COACH)) {
            as(caller)
                    .header("If-Match", "\"1\"")
                    .contentType(JSON)
                    .body("{\"trajectories\": 1}")
                    .put("/v1/regions/AM19/targets/2026")
                    .then()
                    .statusCode(403);
        }
        as(COACH).get("/v1/regions").then().statusCode(403);
    }

    @Test
    @DisplayName("F1 each region's programme is published at the first start, and not again")
    void shouldPublishOnce() {
        int again = tenancy.asSystem("test", programme::publishThisYear);

        assertThat(again).isZero();
        await().atMost(20, SECONDS).untilAsserted(() -> assertThat(Broker.readAll(Topics.PROGRAMME).stream()
                        .map(record -> record.key())
                        .distinct())
                .hasSize(35));
        assertThat(published("AM19").getFirst())
                .extracting(RegionProgrammePublished::name, RegionProgrammePublished::targetTrajectories)
                .containsExactly("Holland Rijnland", 100);
    }

    @Test
    @DisplayName("F1 several instances that start at once publish a region's programme once")
    void shouldPublishOnceWhenManyStart() throws InterruptedException, ExecutionException {
        Platform.database("reporting").execute("update region set published_year = 2020 where code = 'AM33'");
        int before = published("AM33").size();
        List<Callable<Integer>> instances =
                Collections.nCopies(6, () -> tenancy.asSystem("test", programme::publishThisYear));

        int told = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<Integer> instance : threads.invokeAll(instances)) {
                told += instance.get();
            }
        }

        assertThat(told).isEqualTo(1);
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(published("AM33")).hasSize(before + 1));
    }

    private static void target(String region, int year, String etag, String body, int status) {
        as(PROGRAMME_MANAGER)
                .header("If-Match", etag)
                .contentType(JSON)
                .body(body)
                .put("/v1/regions/" + region + "/targets/" + year)
                .then()
                .statusCode(status);
    }

    private static String etag(String region) {
        return as(PROGRAMME_MANAGER)
                .get("/v1/regions/" + region)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static List<RegionProgrammePublished> published(String region) {
        return Broker.readAll(Topics.PROGRAMME).stream()
                .filter(record -> record.key().equals(region))
                .map(record -> read(record.value()))
                .toList();
    }

    private static RegionProgrammePublished read(byte[] payload) {
        try {
            return (RegionProgrammePublished) EventJson.read(EventType.REGION_PROGRAMME_PUBLISHED, payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
