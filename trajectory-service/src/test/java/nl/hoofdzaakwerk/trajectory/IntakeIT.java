package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.NATIONAL;
import static nl.hoofdzaakwerk.trajectory.Api.CLIENT_MANAGER;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Referrals, routes, lead-in talks and the rules as data. */
@QuarkusTest
@WithPlatform("trajectory")
class IntakeIT {
    private final Api coach = Api.as(COACH);
    private final Api referrer = Api.as(CLIENT_MANAGER);
    private final Api programme =
            Api.as(Tokens.of("programma").in("landelijk", NATIONAL).as("programme-manager"));
    private final Database database = Platform.database("trajectory");

    @Test
    @DisplayName("P1 a referral goes to its end with a next step on the way; who referred sees no health")
    void referralToItsEnd() {
        UUID referral = referral();
        referrer.get("/referrals/{id}", referral)
                .body("nextStep.dueDate", equalTo(today().plusDays(7).toString()));
        String candidate = coach.post(
                        "/referrals/{id}/confirmation",
                        Map.of("targetGroup", "CMD", "careSetting", "GGZ_BASIC", "canAndWantsToWork", true),
                        referral)
                .statusCode(201)
                .extract()
                .path("id");
        referrer.get("/referrals/{id}", referral)
                .body("state", equalTo("CONFIRMED"))
                .body("nextStep", notNullValue());
        coach.post("/referrals/{id}/rejections", Map.of("reason", "NOT_REACHED"), referral)
                .statusCode(409)
                .body("errors.code", contains("P1.step-not-possible"));

        coach.trajectory(UUID.fromString(candidate), today());

        String seen = referrer.get("/referrals/{id}", referral)
                .body("state", equalTo("DONE"))
                .body("nextStep", nullValue())
                .extract()
                .asString();
        assertThat(seen).doesNotContain("CMD", "GGZ_BASIC");
    }

    @Test
    @DisplayName("P1 a referral is rejected with a reason, or taken back, once")
    void rejectedOrRevoked() {
        UUID rejected = referral();
        coach.post("/referrals/{id}/rejections", Map.of("reason", "NOT_OUR_CLIENT"), rejected)
                .statusCode(200)
                .body("state", equalTo("REJECTED"));
        referrer.get("/referrals/{id}", rejected).body("reason", equalTo("NOT_OUR_CLIENT"));
        UUID revoked = referral();
        referrer.post("/referrals/{id}/revocations", Map.of(), revoked)
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        referrer.post("/referrals/{id}/revocations", Map.of(), revoked).statusCode(409);
    }

    @Test
    @DisplayName("A10 of those who start at once by a route with two places, two do; what is left is shown")
    void routeFull() throws Exception {
        database.execute("insert into intake_route (code, region, name_nl, name_en, intake, valid_from)"
                + " values ('proef', 'AM19', 'Proef', 'Trial', 2, '2020-01-01')");
        List<UUID> candidates = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            candidates.add(coach.candidate());
        }
        CyclicBarrier start = new CyclicBarrier(candidates.size());
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(candidates.size())) {
            List<Future<Integer>> answers = candidates.stream()
                    .map(candidate -> workers.submit(() -> {
                        start.await();
                        return begin(candidate).extract().statusCode();
                    }))
                    .toList();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(2);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(6);
        begin(coach.candidate()).statusCode(409).body("errors.code", contains("A10.route-full"));
        coach.get("/intake-routes?region=AM19")
                .body("items.find { it.code == 'proef' }.started", equalTo(2))
                .body("items.find { it.code == 'proef' }.left", equalTo(0));
    }

    @Test
    @DisplayName("A16 the ninth talk with somebody of EPA, and the fifth of CMD, are refused")
    void leadInTalks() {
        UUID epa = coach.candidate();
        for (int i = 0; i < 8; i++) {
            talk(epa).statusCode(201);
        }
        talk(epa).statusCode(409).body("errors.code", contains("A16.no-talks-left"));
        coach.get("/candidates/{id}/lead-in-talks", epa)
                .body("items.size()", equalTo(8))
                .body("left", equalTo(0));
        UUID cmd = coach.candidate(Map.of("health", Map.of("targetGroup", "CMD", "careSetting", "GGZ_BASIC")));
        talk(cmd).statusCode(201);
        coach.get("/candidates/{id}/lead-in-talks", cmd).body("left", equalTo(3));
    }

    @Test
    @DisplayName("A7 a new version of a rule is added for later, and what was decided stays as it was")
    void policyVersions() {
        UUID trajectory = coach.trajectory(coach.candidate(), today());
        UUID placement = Api.idOf(coach.place(trajectory, Map.of()).statusCode(201));
        String before = sustainableDay(placement);

        programme.post("/regional-policies", version("A7", 1)).statusCode(201);

        assertThat(sustainableDay(placement)).isEqualTo(before);
        programme
                .post("/regional-policies", version("A7", 1))
                .statusCode(400)
                .body("errors.code", contains("starts-too-early"));
        Map<String, Object> wrong = version("A7", 2);
        wrong.put("parameters", Map.of("minimumMonths", 6));
        programme.post("/regional-policies", wrong).statusCode(400).body("errors.code", contains("other-parameters"));
        programme
                .post("/regional-policies", version("F9", 2))
                .statusCode(400)
                .body("errors.code", contains("unknown-rule"));
        coach.post("/regional-policies", version("A7", 3)).statusCode(403);
    }

    private String sustainableDay(UUID placement) {
        return database.select("select sustainable_from from placement where id = '" + placement + "'")
                .getFirst();
    }

    private static Map<String, Object> version(String rule, int days) {
        return new HashMap<>(Map.of(
                "rule",
                rule,
                "region",
                "AM19",
                "validFrom",
                today().plusYears(40).plusDays(days).toString(),
                "parameters",
                Map.of("minimumHoursPerWeek", 12, "minimumMonths", 1),
                "source",
                "besluit"));
    }

    private ValidatableResponse talk(UUID candidate) {
        return coach.post("/candidates/{id}/lead-in-talks", Map.of(), candidate);
    }

    private ValidatableResponse begin(UUID candidate) {
        return coach.post(
                "/trajectories",
                Map.of("candidateId", candidate, "method", "IPS", "route", "proef", "startDate", today().toString()));
    }

    private UUID referral() {
        Map<String, Object> person =
                new HashMap<>(Api.person(Map.of("ggzOrganisation", "ggz-rijnduin", "personAgrees", true)));
        person.remove("health");
        return Api.idOf(referrer.post("/referrals", person).statusCode(201));
    }
}
