package nl.hoofdzaakwerk.reporting.programme.admission;

import static io.restassured.http.ContentType.JSON;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.reporting.Callers.COACH;
import static nl.hoofdzaakwerk.reporting.Callers.DIRECTOR_HOLLAND_RIJNLAND;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.RegionProgrammePublished;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The regions of the start fill all places; a test frees one, and all is put back afterwards. */
@QuarkusTest
@WithPlatform("reporting")
class AdmissionIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static final LocalDate TODAY = LocalDate.now(TimeSource.ZONE);
    private static final List<String> CONTESTANTS = List.of(
            "AM11", "AM12", "AM13", "AM14", "AM17", "AM18", "AM20", "AM21", "AM23", "AM24", "AM25", "AM26", "AM27",
            "AM28", "AM29", "AM30");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final int REQUESTS_EACH = 4;
    private static final int ROUNDS = 20;

    @BeforeEach
    @AfterEach
    void start() {
        DATABASE.execute("""
                delete from division_application;
                delete from region_division where valid_from > '2021-01-01';
                delete from division_places where valid_from > '2021-01-01';
                delete from commitment where recorded_by = 'admission-it'""");
    }

    @Test
    @DisplayName("F1 of 64 applications at once for the last place exactly one gets it, twenty times")
    void shouldGiveTheLastPlaceOnce() throws InterruptedException, ExecutionException {
        Map<String, String> tokens = new HashMap<>();
        CONTESTANTS.forEach(region -> tokens.put(region, director(region).signed()));
        for (int round = 0; round < ROUNDS; round++) {
            start();
            commitCentres(CONTESTANTS);
            freePlaceOf("AM10");

            List<Integer> statuses = applyAllAtOnce(tokens);

            assertThat(statuses)
                    .as("round %d", round)
                    .hasSize(64)
                    .containsOnly(200, 412)
                    .satisfies(
                            all -> assertThat(Collections.frequency(all, 200)).isEqualTo(16));
            assertThat(DATABASE.select("select count(*) from division_application where state = 'PLACED'"))
                    .containsExactly("1");
            assertThat(DATABASE.select("select region from division_application order by arrival limit 1"))
                    .isEqualTo(DATABASE.select("select region from division_application where state = 'PLACED'"));
            assertThat(DATABASE.select("select arrival from division_application order by arrival"))
                    .containsExactly(
                            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16");
            assertThat(playing()).containsEntry("CHAMPIONS_LEAGUE", 10L).containsEntry("EREDIVISIE", 10L);
        }
    }

    @Test
    @DisplayName("F1 the 11th waits while playing Eredivisie, and moves up when a place comes free")
    void shouldMoveUp() {
        commitCentres(List.of("AM26"));
        DATABASE.execute(
                "insert into region_division values ('AM12', 'KEUKEN_KAMPIOEN_DIVISIE', '%s')".formatted(TODAY));

        apply("AM26", "CHAMPIONS_LEAGUE", 100)
                .statusCode(200)
                .body("state", equalTo("WAITING"))
                .body("position", equalTo(1))
                .body("playsIn", equalTo("EREDIVISIE"))
                .body("nextStep.dueDate", equalTo(TODAY.plusMonths(1).toString()))
                .body("explanation", containsString("nummer 1 op de wachtlijst en speelt zolang in de Eredivisie"));

        as(director("AM09"))
                .header("If-Match", etag("AM09"))
                .contentType(JSON)
                .body("{\"division\": \"KEUKEN_KAMPIOEN_DIVISIE\"}")
                .put("/v1/regions/AM09/division")
                .then()
                .statusCode(200)
                .body("division", equalTo("KEUKEN_KAMPIOEN_DIVISIE"));

        as(director("AM26"))
                .get("/v1/regions/AM26/division-application")
                .then()
                .statusCode(200)
                .body("state", equalTo("PLACED"))
                .body("position", nullValue())
                .body("playsIn", equalTo("CHAMPIONS_LEAGUE"));
        assertThat(DATABASE.select("select valid_from from region_division where region = 'AM26' order by valid_from"))
                .containsExactly("2021-01-01", TODAY.toString());
        await().atMost(20, SECONDS)
                .untilAsserted(() -> assertThat(lastTold("AM26").division()).isEqualTo(Division.CHAMPIONS_LEAGUE));
    }

    @Test
    @DisplayName("F1 more places are handed out at once, in order of arrival")
    void shouldHandOutNewPlaces() {
        apply("AM26", "EREDIVISIE", 25).statusCode(200).body("position", equalTo(1));
        apply("AM27", "EREDIVISIE", 30).statusCode(200).body("position", equalTo(2));

        as(PROGRAMME_MANAGER)
                .header(
                        "If-Match",
                        as(PROGRAMME_MANAGER).get("/v1/divisions/EREDIVISIE").getHeader("ETag"))
                .contentType(JSON)
                .body(Map.of("validFromDate", TODAY.toString(), "places", 11, "reason", "er is geld bij gekomen"))
                .put("/v1/divisions/EREDIVISIE/places")
                .then()
                .statusCode(200)
                .body("places", equalTo(11))
                .body("playing", equalTo(11))
                .body("free", equalTo(0))
                .body("waiting", equalTo(1));

        as(director("AM27"))
                .get("/v1/division-applications?division=EREDIVISIE")
                .then()
                .statusCode(200)
                .body("items.region", contains("AM27", "AM26"))
                .body("items.state", contains("WAITING", "PLACED"))
                .body("items[0].position", equalTo(1));
    }

    @Test
    @DisplayName("F1 the programme manager sets what a division asks in a year; its regions have it as their target")
    void shouldSetTheTargetOfADivision() {
        assertThat(setTarget(DIRECTOR_HOLLAND_RIJNLAND)).isEqualTo(403);
        assertThat(setTarget(PROGRAMME_MANAGER)).isEqualTo(200);

        as(director("AM10"))
                .get("/v1/regions/AM10")
                .then()
                .body("targets.find { it.year == 2090 }.trajectories", equalTo(120))
                .body("targets.find { it.year == 2090 }.own", equalTo(false));
        as(director("AM11")).get("/v1/regions/AM11").then().body("targets.find { it.year == 2090 }", nullValue());
        DATABASE.execute("delete from division_target where year = 2090");
    }

    @Test
    @DisplayName("F2 what a division asks and the region lacks is named, and nothing is stored")
    void shouldNameWhatIsMissing() {
        as(director("AM26"))
                .header("If-Match", etag("AM26"))
                .contentType(JSON)
                .body("{\"division\": \"CHAMPIONS_LEAGUE\", \"committedTrajectories\": 99}")
                .put("/v1/regions/AM26/division-application")
                .then()
                .statusCode(409)
                .body(
                        "errors.code",
                        contains(
                                "intake-form-missing",
                                "plan-missing",
                                "centre-municipality-missing",
                                "commitment-too-low"))
                .body("errors.rule", contains("F2", "F2", "F2", "F2"))
                .body("errors[3].reason", containsString("minstens 100 trajecten"));
        apply("AM26", "KEUKEN_KAMPIOEN_DIVISIE", 25)
                .statusCode(409)
                .body("errors.code", contains("takes-every-region"));
        assertThat(DATABASE.select("select count(*) from division_application")).containsExactly("0");
    }

    @Test
    @DisplayName("F1 a region withdraws what waits; another region's director, a coach and a double are refused")
    void shouldKeepApplicationsApart() {
        apply("AM26", "EREDIVISIE", 25).statusCode(200);
        apply("AM26", "EREDIVISIE", 25).statusCode(409).body("errors.code", contains("waits-already"));
        for (var stranger : List.of(DIRECTOR_HOLLAND_RIJNLAND, COACH)) {
            as(stranger)
                    .header("If-Match", etag("AM26"))
                    .contentType(JSON)
                    .body(file("EREDIVISIE", 25))
                    .put("/v1/regions/AM26/division-application")
                    .then()
                    .statusCode(403);
        }

        as(director("AM26"))
                .header("If-Match", etag("AM26"))
                .contentType(JSON)
                .body("{\"how\": \"WITHDRAWN\", \"reason\": \"eerst meer werkgevers\"}")
                .put("/v1/regions/AM26/division-application/closing")
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"))
                .body("nextStep", nullValue());

        assertThat(DATABASE.select("select state from division_application")).containsExactly("WITHDRAWN");
        assertThat(DATABASE.select("select count(*) from region_division where region = 'AM26'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("F2 all in the Champions League by the end of 2023 is shown as a goal, with how far it came")
    void shouldShowTheGoal() {
        as(DIRECTOR_HOLLAND_RIJNLAND)
                .get("/v1/divisions")
                .then()
                .statusCode(200)
                .body("items.code", contains("CHAMPIONS_LEAGUE", "EREDIVISIE", "KEUKEN_KAMPIOEN_DIVISIE"))
                .body("items.places", contains(10, 10, 15))
                .body("items[0].admission.committedTrajectories", equalTo(100))
                .body("items[1].admission.centreMunicipality", equalTo(false))
                .body("items[2].admission", nullValue())
                .body("items[0].goals.id", contains("eredivisie-moves-up", "all-in-champions-league"))
                .body("items[0].goals[1].byDate", equalTo("2023-12-31"))
                .body("items[0].goals[1].regions", equalTo(35))
                .body("items[0].goals[1].reachedRegions", equalTo(10))
                .body("items[0].goals[1].reached", equalTo(false));
    }

    private static int setTarget(Tokens caller) {
        return as(caller)
                .header(
                        "If-Match",
                        as(caller).get("/v1/divisions/CHAMPIONS_LEAGUE").getHeader("ETag"))
                .contentType(JSON)
                .body("{\"trajectories\": 120}")
                .put("/v1/divisions/CHAMPIONS_LEAGUE/targets/2090")
                .statusCode();
    }

    private static List<Integer> applyAllAtOnce(Map<String, String> tokens)
            throws InterruptedException, ExecutionException {
        Map<String, String> etags = new HashMap<>();
        DATABASE.select("select code || '=' || version from region").forEach(row -> {
            String[] parts = row.split("=");
            etags.put(parts[0], "\"" + parts[1] + "\"");
        });
        List<Callable<Integer>> requests = new ArrayList<>();
        for (int number = 0; number < REQUESTS_EACH; number++) {
            CONTESTANTS.forEach(
                    region -> requests.add(() -> send(application(region, tokens.get(region), etags.get(region)))));
        }
        Collections.shuffle(requests);
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            for (Future<Integer> answer : threads.invokeAll(requests)) {
                statuses.add(answer.get());
            }
        }
        return statuses;
    }

    private static HttpRequest application(String region, String token, String etag) {
        return HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + RestAssured.port + "/v1/regions/" + region + "/division-application"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(HttpRequest.BodyPublishers.ofString("""
                        {"division": "CHAMPIONS_LEAGUE", "intakeFormDate": "2021-08-01",
                         "planOfApproachDate": "2021-09-01", "committedTrajectories": 100}"""))
                .build();
    }

    private static int send(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static ValidatableResponse apply(String region, String division, int committed) {
        return as(director(region))
                .header("If-Match", etag(region))
                .contentType(JSON)
                .body(file(division, committed))
                .put("/v1/regions/" + region + "/division-application")
                .then();
    }

    private static Map<String, Object> file(String division, int committed) {
        return Map.of(
                "division",
                division,
                "intakeFormDate",
                "2021-08-01",
                "planOfApproachDate",
                "2021-09-01",
                "committedTrajectories",
                committed);
    }

    private static void freePlaceOf(String region) {
        DATABASE.execute(
                "insert into region_division values ('%s', 'KEUKEN_KAMPIOEN_DIVISIE', '%s')".formatted(region, TODAY));
    }

    private static void commitCentres(List<String> regions) {
        DATABASE.execute("""
                insert into commitment (id, version, region, party, organisation, level, role, approved_on, recorded_by,
                    recorded_at)
                select gen_random_uuid(), 0, code, 'MUNICIPALITY', centre_municipality, 'EXECUTIVE', 'ALDERMAN',
                    '2021-08-01', 'admission-it', now()
                from region where code = any (string_to_array('%s', ','))
                on conflict do nothing""".formatted(String.join(",", regions)));
    }

    private static RegionProgrammePublished lastTold(String region) throws IOException {
        byte[] payload = Broker.readAll(Topics.PROGRAMME).stream()
                .filter(record -> record.key().equals(region))
                .toList()
                .getLast()
                .value();
        return (RegionProgrammePublished) EventJson.read(EventType.REGION_PROGRAMME_PUBLISHED, payload);
    }

    private static Map<String, Long> playing() {
        Map<String, Long> playing = new HashMap<>();
        DATABASE.select("""
                        select distinct on (region) region || '=' || division from region_division
                        order by region, valid_from desc""").forEach(row -> playing.merge(row.substring(row.indexOf('=') + 1), 1L, Long::sum));
        return playing;
    }

    private static Tokens director(String region) {
        return Tokens.of("director." + region)
                .in("project-" + region.toLowerCase(), REGION, region)
                .as("regional-director");
    }

    private static String etag(String region) {
        return as(PROGRAMME_MANAGER).get("/v1/regions/" + region).getHeader("ETag");
    }
}
