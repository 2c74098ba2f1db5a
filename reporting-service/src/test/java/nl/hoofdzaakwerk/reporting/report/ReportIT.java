package nl.hoofdzaakwerk.reporting.report;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.events.TargetGroup.CMD;
import static nl.hoofdzaakwerk.events.TargetGroup.EPA;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_HOLLAND_RIJNLAND;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_TWENTE;
import static nl.hoofdzaakwerk.reporting.Callers.KEY_FIGURE_HOLLAND_RIJNLAND;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.WORKGROUP_MEMBER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.reporting.Released;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The year 2015 is this test's own; other tests tell of other years. */
@QuarkusTest
@WithPlatform("reporting")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReportIT {
    private static final int YEAR = 2015;
    private final Broker broker = new Broker();
    private boolean told;

    /**
     * Holland Rijnland 60 EPA and 40 CMD, two other regions 30 and 30, Zeeland 3 EPA. Once, but not before the first
     * test: only then it is known where the service listens.
     */
    @BeforeEach
    void tellAYear() {
        if (told) {
            return;
        }
        told = true;
        List<Facts> hollandRijnland = new ArrayList<>(start("AM19", EPA, 60));
        hollandRijnland.addAll(start("AM19", CMD, 40));
        hollandRijnland.subList(0, 30).forEach(facts -> broker.send(facts.placed()));
        hollandRijnland.subList(60, 80).forEach(facts -> broker.send(facts.placed()));
        hollandRijnland.subList(0, 24).forEach(facts -> broker.send(facts.sustained()));
        hollandRijnland.subList(0, 10).forEach(facts -> broker.send(facts.ended()));
        elsewhere("AM05", 15, 12);
        elsewhere("AM02", 12, 11);
        start("AM24", EPA, 3);
        await().atMost(60, SECONDS)
                .untilAsserted(() ->
                        assertThat(Platform.database("reporting").select("""
                        select concat_ws(' ', count(*), count(end_date),
                            (select count(*) from placement_fact p join trajectory_fact f on f.id = p.trajectory_id
                             where p.sustained_on is not null and extract(year from f.start_date) = 2015))
                        from trajectory_fact where extract(year from start_date) = 2015
                        """)).containsExactly("223 34 47"));
        setTarget("AM19");
        setTarget("AM24");
        Released.now();
    }

    /** Before the programme no division asked anything; these regions get a target of their own. */
    private static void setTarget(String region) {
        String etag = as(PROGRAMME_MANAGER)
                .get("/v1/regions/" + region)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        as(PROGRAMME_MANAGER)
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("trajectories", 100))
                .put("/v1/regions/" + region + "/targets/" + YEAR)
                .then()
                .statusCode(200);
    }

    @AfterAll
    void close() {
        broker.close();
    }

    /** 30 of each group; of each so many come to work, and so many of all stay there and end. */
    private void elsewhere(String region, int placed, int lasting) {
        for (TargetGroup group : List.of(EPA, CMD)) {
            List<Facts> people = start(region, group, 30);
            people.subList(0, placed).forEach(facts -> broker.send(facts.placed()));
            if (group == EPA) {
                people.subList(0, lasting).forEach(facts -> broker.send(facts.sustained()));
                people.subList(0, 12).forEach(facts -> broker.send(facts.ended()));
            }
        }
    }

    private List<Facts> start(String region, TargetGroup group, int number) {
        List<Facts> started = new ArrayList<>();
        for (int count = 0; count < number; count++) {
            Facts facts = Facts.of(region, group, YEAR).by("ggz-" + region.toLowerCase(Locale.ROOT));
            broker.send(facts.started());
            started.add(facts);
        }
        return started;
    }

    @Test
    @DisplayName("F4 the national report shows what was started, placed and sustained per region and in the nation")
    void shouldReportTheNation() {
        JsonPath report = report(PROGRAMME_MANAGER, "national");

        assertThat(report.getInt("nation.started.value")).isEqualTo(225);
        assertThat(report.getInt("nation.placed.value")).isEqualTo(105);
        assertThat(report.getInt("nation.placedShare.value")).isEqualTo(47);
        assertThat(report.getInt("frame.referencePercents.placedShare")).isEqualTo(40);
        assertThat(report.getList("regions")).hasSize(35);
        Map<String, Object> hollandRijnland = report.getMap("regions.find { it.region == 'AM19' }.figures");
        assertThat(hollandRijnland)
                .containsEntry("started", Map.of("value", 100, "suppressed", false))
                .containsEntry("placed", Map.of("value", 50, "suppressed", false))
                .containsEntry("sustained", Map.of("value", 25, "suppressed", false))
                .containsEntry("placedShare", Map.of("value", 50, "suppressed", false));
    }

    @Test
    @DisplayName("F3 the distance to the target is told as a number, with nothing attached to it")
    void shouldTellTheDistance() {
        JsonPath report = report(DIRECTOR_HOLLAND_RIJNLAND, "regions/AM19");

        assertThat(report.getInt("region.figures.target")).isEqualTo(100);
        assertThat(report.getInt("region.figures.distanceToTarget.value")).isZero();
        assertThat(report.getString("frame.definitions.find { it.id == 'distanceToTarget' }.definition.nl"))
                .isEqualTo("Ambitie min gestart, berekend uit het afgeronde aantal; onder nul als er meer gestart zijn."
                        + " Er zijn geen gevolgen aan verbonden.");
    }

    @Test
    @DisplayName("F10 three people in a region are not shown, and cannot be found from the totals")
    void shouldSuppressSmallNumbers() {
        JsonPath report = report(PROGRAMME_MANAGER, "national");

        String zeeland = "regions.find { it.region == 'AM24' }.figures";
        assertThat(report.getString(zeeland + ".started.value")).isNull();
        assertThat(report.getBoolean(zeeland + ".started.suppressed")).isTrue();
        assertThat(report.getBoolean(zeeland + ".distanceToTarget.suppressed")).isTrue();
        assertThat(report.getList("regions.findAll { it.figures.started.suppressed }.region"))
                .contains("AM24", "AM05")
                .doesNotContain("AM19");
    }

    @Test
    @DisplayName("F10 a region's own report tells neither more nor less than the national one")
    void shouldTellTheSameInBothReports() {
        JsonPath national = report(WORKGROUP_MEMBER, "national");

        for (String code : List.of("AM19", "AM05", "AM24", "AM01")) {
            JsonPath regional = report(PROGRAMME_MANAGER, "regions/" + code);
            assertThat(regional.getMap("region"))
                    .isEqualTo(national.getMap("regions.find { it.region == '" + code + "' }"));
        }
    }

    @Test
    @DisplayName("G2 a region's director and key figures read their own region's report, another's is forbidden")
    void shouldKeepRegionsApart() {
        as(DIRECTOR_HOLLAND_RIJNLAND)
                .get("/v1/reports/regions/AM19?year=2015")
                .then()
                .statusCode(200);
        as(KEY_FIGURE_HOLLAND_RIJNLAND)
                .get("/v1/reports/regions/AM19?year=2015")
                .then()
                .statusCode(200);
        as(DIRECTOR_TWENTE)
                .get("/v1/reports/regions/AM19?year=2015")
                .then()
                .statusCode(403)
                .contentType(containsString("application/problem+json"));
        as(KEY_FIGURE_HOLLAND_RIJNLAND)
                .get("/v1/reports/regions/AM05?year=2015")
                .then()
                .statusCode(403);
        as(DIRECTOR_HOLLAND_RIJNLAND)
                .get("/v1/reports/national?year=2015")
                .then()
                .statusCode(403);
    }

    @Test
    @DisplayName("an impossible year is refused by name, an unknown region is not found")
    void shouldRefuseBadInput() {
        for (String year : List.of("?year=2009", "?year=2101", "", "?year=now")) {
            as(PROGRAMME_MANAGER)
                    .get("/v1/reports/national" + year)
                    .then()
                    .statusCode(400)
                    .body("errors[0].pointer", equalTo("year"));
        }
        as(PROGRAMME_MANAGER).get("/v1/reports/regions/AM99?year=2015").then().statusCode(404);
        as(PROGRAMME_MANAGER).get("/v1/reports/regions/AM19?year=1999").then().statusCode(400);
    }

    private static JsonPath report(Tokens caller, String path) {
        return as(caller)
                .get("/v1/reports/" + path + "?year=" + YEAR)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
