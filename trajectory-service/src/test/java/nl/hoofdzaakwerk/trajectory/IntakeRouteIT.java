package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.trajectory.Api.CLIENT_MANAGER;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Routes that a region configures, and how a region is divided. */
@QuarkusTest
@WithPlatform("trajectory")
class IntakeRouteIT {
    private final Api director = Api.as(REGIONAL_DIRECTOR);
    private final Api otherDirector =
            Api.as(Tokens.of("directeur.am05").in("regio-am05", REGION, "AM05").as("regional-director"));
    private final Api programme =
            Api.as(Tokens.of("programma").in("landelijk", NATIONAL).as("programme-manager"));
    private final Api coach = Api.as(COACH);
    private final Api referrer = Api.as(CLIENT_MANAGER);

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName("A10 a region adds a route of its own, and changes how many it takes; what came by it stays counted")
    void addedAndChanged() {
        String etag = add(director, "AM19", "wijkteams", 2)
                .statusCode(201)
                .body("kind", equalTo("NEW"))
                .body("name", equalTo("By neighbourhood teams"))
                .body("left", equalTo(2))
                .extract()
                .header("ETag");
        begin("wijkteams", today()).statusCode(201);
        begin("wijkteams", today()).statusCode(201);
        begin("wijkteams", today()).statusCode(409).body("errors.code", contains("A10.route-full"));

        director.put("/intake-routes/AM19/wijkteams/intake", etag, Map.of("intake", 1))
                .statusCode(409)
                .body("errors.code", contains("A10.intake-below-started"))
                .body("errors.rule", contains("A10"));
        String changed = director.put("/intake-routes/AM19/wijkteams/intake", etag, Map.of("intake", 3))
                .statusCode(200)
                .body("started", equalTo(2))
                .body("left", equalTo(1))
                .extract()
                .header("ETag");
        director.put("/intake-routes/AM19/wijkteams/intake", etag, Map.of("intake", 9))
                .statusCode(412);
        begin("wijkteams", today()).statusCode(201);
        director.put("/intake-routes/AM19/wijkteams/intake", changed, Map.of())
                .statusCode(200)
                .body("started", equalTo(3))
                .body("intake", nullValue());
    }

    @Test
    @DisplayName("A10 a closed route takes no new referrals and no trajectories; what was counted stays")
    void closed() {
        String etag = add(director, "AM19", "proeftuin", null)
                .statusCode(201)
                .extract()
                .header("ETag");
        begin("proeftuin", today().minusDays(1)).statusCode(201);
        UUID referral = Api.idOf(refer("proeftuin").statusCode(201).body("route", equalTo("proeftuin")));

        director.put("/intake-routes/AM19/proeftuin/closing", etag, Map.of("closedFrom", today().toString()))
                .statusCode(200)
                .body("validUntil", equalTo(today().minusDays(1).toString()))
                .body("started", equalTo(1));

        begin("proeftuin", today())
                .statusCode(409)
                .body("errors.code", contains("A10.route-closed"))
                .body("errors.rule", contains("A10"));
        refer("proeftuin").statusCode(409).body("errors.code", contains("A10.route-closed"));
        refer("nergens").statusCode(400).body("errors.code", contains("unknown-route"));
        assertThat(Platform.database("trajectory").select("select id from referral where route = 'proeftuin'"))
                .containsExactly(referral.toString());
        coach.get("/intake-routes/AM19/proeftuin").body("started", equalTo(1));
        String closed = director.get("/intake-routes/AM19/proeftuin").extract().header("ETag");
        director.put("/intake-routes/AM19/proeftuin/intake", closed, Map.of("intake", 35))
                .statusCode(409)
                .body("errors.code", contains("A10.already-closed"));
    }

    @Test
    @DisplayName("A10 a route that opens later takes nobody before")
    void notOpenYet() {
        programme
                .post("/intake-routes", route("AM19", "volgend-jaar", null, today().plusDays(1)))
                .statusCode(201);

        begin("volgend-jaar", today()).statusCode(409).body("errors.code", contains("A10.route-not-open-yet"));
    }

    @Test
    @DisplayName("A10 G2 a director configures the own region only, the programme manager any; nothing else changes")
    void isolation() {
        add(otherDirector, "AM19", "vreemd", 35).statusCode(400).body("errors.code", contains("not-your-region"));
        String etag =
                add(programme, "AM05", "twents", 35).statusCode(201).extract().header("ETag");

        director.put("/intake-routes/AM05/twents/intake", etag, Map.of("intake", 1))
                .statusCode(404);
        director.put(
                        "/intake-routes/AM05/twents/closing",
                        etag,
                        Map.of("closedFrom", today().plusDays(1).toString()))
                .statusCode(404);
        add(director, "AM99", "nergens", null).statusCode(400).body("errors.code", contains("unknown-region"));
        add(otherDirector, "AM05", "twents", 1).statusCode(409).body("errors.code", contains("A10.route-exists"));
        coach.post("/intake-routes", route("AM19", "coach", null, today())).statusCode(403);

        director.get("/intake-routes/AM05/twents").statusCode(200).body("intake", equalTo(35));
        otherDirector
                .put("/intake-routes/AM05/twents/intake", etag, Map.of("intake", 36))
                .statusCode(200);
        coach.get("/intake-routes/AM19/vreemd").statusCode(404);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from intake_route")
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
    }

    @Test
    @DisplayName("A10 whoever starts by a route while it is closed either came before, and counts, or is refused")
    void closedMeanwhile() throws Exception {
        String etag =
                add(director, "AM19", "wedloop", null).statusCode(201).extract().header("ETag");
        List<UUID> candidates = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            candidates.add(coach.candidate());
        }
        CyclicBarrier start = new CyclicBarrier(6);
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (UUID candidate : candidates) {
                answers.add(workers.submit(() -> {
                    start.await();
                    return begin(candidate, "wedloop", today()).extract().statusCode();
                }));
            }
            start.await();
            director.put("/intake-routes/AM19/wedloop/closing", etag, Map.of("closedFrom", today().toString()))
                    .statusCode(200);
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }

        long begun = statuses.stream().filter(status -> status == 201).count();
        assertThat(statuses).hasSize(5).isSubsetOf(201, 409);
        coach.get("/intake-routes/AM19/wedloop").body("started", equalTo((int) begun));
        begin("wedloop", today()).statusCode(409);
    }

    @Test
    @DisplayName("A13 a region's subregions are read with their municipalities")
    void subregions() {
        director.get("/regions/AM19/subregions")
                .statusCode(200)
                .body("items.name", contains("Duin- en Bollenstreek", "Leidse regio", "Rijnstreek"))
                .body(
                        "items.find { it.name == 'Rijnstreek' }.municipalities",
                        contains("Alphen aan den Rijn", "Kaag en Braassem", "Nieuwkoop"))
                .body("undivided", empty());
        director.get("/regions/AM15/subregions").body("items.name", contains("Alkmaar", "De Kop", "Westfriesland"));
        director.get("/regions/AM05/subregions").body("items.name", contains("Almelo", "Enschede", "Hengelo"));
        director.get("/regions/AM01/subregions").body("items", empty()).body("undivided.size()", equalTo(14));
        director.get("/regions/AM99/subregions").statusCode(404);
    }

    private ValidatableResponse add(Api by, String region, String code, Integer intake) {
        return by.post("/intake-routes", route(region, code, intake, LocalDate.of(2023, 2, 1)));
    }

    private static Map<String, Object> route(String region, String code, Integer intake, LocalDate from) {
        Map<String, Object> route = new HashMap<>(Map.of(
                "region",
                region,
                "code",
                code,
                "nameNl",
                "Via wijkteams",
                "nameEn",
                "By neighbourhood teams",
                "kind",
                "NEW",
                "validFrom",
                from.toString()));
        if (intake != null) {
            route.put("intake", intake);
        }
        return route;
    }

    private ValidatableResponse begin(String route, LocalDate start) {
        return begin(coach.candidate(), route, start);
    }

    private ValidatableResponse begin(UUID candidate, String route, LocalDate start) {
        return coach.post(
                "/trajectories",
                Map.of("candidateId", candidate, "method", "IPS", "route", route, "startDate", start.toString()));
    }

    private ValidatableResponse refer(String route) {
        Map<String, Object> person = new HashMap<>(
                Api.person(Map.of("ggzOrganisation", "ggz-rijnduin", "personAgrees", true, "route", route)));
        person.remove("health");
        return referrer.post("/referrals", person);
    }
}
