package nl.hoofdzaakwerk.trajectory;

import static io.restassured.RestAssured.given;
import static nl.hoofdzaakwerk.trajectory.Api.CLIENT_MANAGER;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OPERATOR;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_CLIENT_MANAGER;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the service refuses, and that nothing is stored then. */
@QuarkusTest
@WithPlatform("trajectory")
class RefusalIT {
    private final Api coach = Api.as(COACH);
    private final Database database = Platform.database("trajectory");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "givenName | <script>alert(1)</script> | /givenName",
                "familyName | Jan\u0007sen | /familyName",
                "familyName | De Vries123 | /familyName",
                "birthDate | 2101-01-01 | /birthDate",
                "birthDate | 2026-02-30 | /birthDate",
                "municipality | Atlantis | /municipality",
                "postcode4 | 0999 | /postcode4",
                "benefit | AOW | /benefit"
            })
    @DisplayName("a person with an impossible name, date or code is refused, naming the field, and not stored")
    void person(String field, String value, String pointer) {
        String before = database.select("select count(*) from candidate").getFirst();

        coach.post("/candidates", Api.person(Map.of(field, value)))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));

        assertThat(database.select("select count(*) from candidate")).containsExactly(before);
    }

    @Test
    @DisplayName("all that is wrong with a person is named at once")
    void allAtOnce() {
        coach.post("/candidates", Api.person(Map.of("givenName", "x".repeat(10_000), "benefit", "AOW", "shoeSize", 43)))
                .statusCode(400)
                .body("errors.pointer", hasItem("/givenName"))
                .body("errors.pointer", hasItem("/benefit"))
                .body("errors.pointer", hasItem("/shoeSize"));
    }

    @ParameterizedTest
    @CsvSource({"-1, A5.placement-before-trajectory", "300, A5.placement-too-far-ahead"})
    @DisplayName("A5 work cannot start before the trajectory, nor far in the future")
    void placementOrder(int days, String code) {
        UUID trajectory = coach.trajectory(coach.candidate(), today());

        coach.place(trajectory, Map.of("startDate", today().plusDays(days).toString()))
                .statusCode(409)
                .body("errors.pointer", contains("/startDate"))
                .body("errors.code", contains(code))
                .body("errors.rule", contains("A5"));
        coach.get("/trajectories/{id}/placements", trajectory).body("items", empty());
    }

    @Test
    @DisplayName("A5 an end before the start, of work or guidance, is refused and changes nothing")
    void endOrder() {
        UUID trajectory = coach.trajectory(coach.candidate(), today().minusDays(30));
        UUID placement = Api.idOf(coach.place(
                        trajectory, Map.of("startDate", today().minusDays(10).toString()))
                .statusCode(201));

        end("/placements/{id}/endings", placement, today().minusDays(11), "RESIGNED")
                .statusCode(409)
                .body("errors.code", contains("A5.placement-end-before-start"));
        end("/trajectories/{id}/endings", trajectory, today().minusDays(31), "OTHER")
                .statusCode(409)
                .body("errors.code", contains("A5.end-before-start"));
        end("/trajectories/{id}/endings", trajectory, today().minusDays(11), "OTHER")
                .statusCode(409)
                .body("errors.code", contains("A5.end-before-placement"));
        end("/trajectories/{id}/endings", trajectory, today().plusDays(1), "OTHER")
                .statusCode(409)
                .body("errors.code", contains("A5.end-in-future"));
        coach.get("/trajectories/{id}", trajectory)
                .body("state", equalTo("PLACED"))
                .body("endDate", nullValue());
    }

    @Test
    @DisplayName("A8 A9 work that does not count is refused with the region's own numbers and source")
    void workThatDoesNotCount() {
        UUID inHollandRijnland = coach.trajectory(coach.candidate(), today());
        coach.place(
                        inHollandRijnland,
                        Map.of("expectedEndDate", today().plusMonths(3).toString()))
                .statusCode(409)
                .body("errors.rule", contains("A8"));
        coach.place(
                        inHollandRijnland,
                        Map.of(
                                "kind",
                                "UNPAID",
                                "stepToPaidWork",
                                true,
                                "expectedEndDate",
                                today().plusMonths(5).toString()))
                .statusCode(201);
        coach.get("/trajectories/{id}", inHollandRijnland).body("state", equalTo("RUNNING"));

        Api inTheNorth = Api.as(OTHER_COACH);
        UUID there = inTheNorth.trajectory(
                inTheNorth.candidate(Map.of("municipality", "Alkmaar", "postcode4", "1811")), today());
        inTheNorth
                .place(
                        there,
                        Map.of(
                                "kind",
                                "UNPAID",
                                "expectedEndDate",
                                today().plusMonths(5).toString()))
                .statusCode(409)
                .body("errors.code", contains("A9.no-step-to-paid-work", "A9.too-long"))
                .body("errors[1].reason", containsString("at most 3 months"));
    }

    @Test
    @DisplayName("A10 a route of another region, or of none, is not known")
    void route() {
        UUID candidate = coach.candidate(Map.of("municipality", "Alkmaar", "postcode4", "1811"));

        coach.post(
                        "/trajectories",
                        Map.of(
                                "candidateId",
                                candidate,
                                "method",
                                "IPS",
                                "route",
                                "leiden-review",
                                "startDate",
                                today().toString()))
                .statusCode(400)
                .body("errors.code", contains("unknown-route"));
    }

    @Test
    @DisplayName("A10 a region's own routes are listed, with their intake where it is limited")
    void routes() {
        coach.get("/intake-routes?region=AM19")
                .body("items.findAll { it.validFrom in ['2022-01-01', '2022-07-01'] }.size()", equalTo(13))
                .body("items.findAll { it.kind == 'NEW' && it.validFrom == '2022-07-01' }.size()", equalTo(4))
                .body(
                        "items.findAll { it.validFrom == '2022-07-01' && it.intake != null }.intake",
                        contains(35, 35, 35));
        coach.get("/intake-routes?region=AM15").body("items", empty());
    }

    @Test
    @DisplayName("A13 region and subregion are those of the municipality")
    void subregion() {
        UUID candidate = coach.candidate(Map.of("municipality", "Alphen aan den Rijn", "postcode4", "2405"));

        coach.get("/candidates/{id}", candidate)
                .body("region", equalTo("AM19"))
                .body("subregion", equalTo("Rijnstreek"));
    }

    @Test
    @DisplayName("A4 a referral waits: only the institution it was made to can make a candidate of it, once")
    void referral() {
        Api clientManager = Api.as(CLIENT_MANAGER);
        Map<String, Object> referral =
                new HashMap<>(Api.person(Map.of("ggzOrganisation", "ggz-rijnduin", "personAgrees", true)));
        referral.remove("health");
        clientManager
                .post("/referrals", Api.person(Map.of("ggzOrganisation", "ggz-rijnduin", "personAgrees", true)))
                .statusCode(400)
                .body("errors.pointer", contains("/health"));
        UUID id = Api.idOf(clientManager
                .post("/referrals", referral)
                .statusCode(201)
                .body("state", equalTo("AWAITING_CONFIRMATION")));
        Map<String, Object> confirmation =
                Map.of("targetGroup", "CMD", "careSetting", "GGZ_BASIC", "canAndWantsToWork", true);

        Api.as(OTHER_CLIENT_MANAGER).get("/referrals/{id}", id).statusCode(404);
        Api.as(OTHER_COACH)
                .post("/referrals/{id}/confirmation", confirmation, id)
                .statusCode(404);
        coach.post(
                        "/referrals/{id}/confirmation",
                        Map.of("targetGroup", "CMD", "careSetting", "POH_GGZ_ONLY", "canAndWantsToWork", true),
                        id)
                .statusCode(409)
                .body("errors.code", contains("A1.only-poh-ggz"));
        UUID candidate = Api.idOf(
                coach.post("/referrals/{id}/confirmation", confirmation, id).statusCode(201));
        coach.post("/referrals/{id}/confirmation", confirmation, id)
                .statusCode(409)
                .body("errors.code", contains("A4.referral-already-confirmed"));
        coach.start(candidate, today()).statusCode(201);
        clientManager
                .get("/referrals/{id}", id)
                .body("state", equalTo("DONE"))
                .body("candidateId", nullValue())
                .body("health", nullValue());
        clientManager.get("/candidates/{id}", candidate).statusCode(403);
    }

    @Test
    @DisplayName("A1 A3 A4 a scope check stores nothing and names every reason with its source, in Dutch too")
    void scopeCheck() {
        Map<String, Object> check = Map.of("canAndWantsToWork", true, "benefit", "NONE", "referredBy", "MUNICIPALITY");
        Map<String, Long> before = database.rowCounts(Set.of("audit_log"));

        Api.as(CLIENT_MANAGER)
                .post("/scope-checks", check)
                .statusCode(200)
                .body("decision", equalTo("AWAITING_CONFIRMATION"))
                .body("reasons.rule", contains("A2", "A3", "A4"))
                .body("reasons.source", contains("QA 1.1, QA 9.12", "QA 1.5", "QA 1.3"));
        given().auth()
                .oauth2(COACH.signed())
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "careSetting", "RIBW_ONLY", "canAndWantsToWork", true, "benefit", "WW", "referredBy", "GGZ"))
                .post("/v1/scope-checks")
                .then()
                .statusCode(200)
                .body("decision", equalTo("OUT_OF_SCOPE"))
                .body("reasons[0].code", equalTo("A1.only-ribw"))
                .body("reasons[0].text", equalTo("Alleen ondersteuning door een RIBW valt buiten de doelgroep"));

        assertThat(database.rowCounts(Set.of("audit_log"))).isEqualTo(before);
    }

    @Test
    @DisplayName("A7 the daily round finds what became sustainable, once")
    void dailyRound() {
        UUID trajectory = coach.trajectory(coach.candidate(), today().minusMonths(8));
        UUID placement = Api.idOf(coach.place(
                        trajectory, Map.of("startDate", today().minusMonths(5).toString()))
                .statusCode(201)
                .body("sustainedOn", nullValue()));
        database.execute("update placement set start_date = start_date - 40, sustainable_from = sustainable_from - 40"
                + " where id = '" + placement + "'");

        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
        Api.as(OPERATOR)
                .post("/daily-rounds", Map.of())
                .body("rounds.find { it.name == 'sustainability' }.changed", equalTo(0));

        LocalDate expected = today().minusMonths(5).plusMonths(6).minusDays(1).minusDays(40);
        coach.get("/placements/{id}", placement).body("sustainedOn", equalTo(expected.toString()));
        coach.get("/trajectories/{id}", trajectory).body("state", equalTo("SUSTAINED"));
    }

    @Test
    @DisplayName("E3 wishes with unknown occupations or impossible hours are refused; a stale ETag changes nothing")
    void wishes() {
        UUID candidate = coach.candidate();
        Map<String, Object> wishes = new HashMap<>(Api.wishesOf(24, 16));
        wishes.put("preferredOccupations", List.of("6113", "9999"));
        coach.put("/candidates/{id}/wishes", "\"0\"", wishes, candidate)
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/minimumHours", "/preferredOccupations/1"));
        coach.put("/candidates/{id}/wishes", "\"7\"", Api.wishesOf(16, 24), candidate)
                .statusCode(412);
        coach.put("/candidates/{id}/wishes", "\"0\"", Api.wishesOf(16, 24), candidate)
                .statusCode(200)
                .header("ETag", not("\"0\""));
    }

    @Test
    @DisplayName("A9 regional policies are readable by region")
    void regionalPolicies() {
        coach.get("/regional-policies?region=AM15")
                .body("items.findAll { it.rule == 'A9' && it.region == 'AM15' }.parameters.maximumPeriods", contains(2))
                .body("items.region", not(hasItem("AM19")));
    }

    private ValidatableResponse end(String path, UUID id, LocalDate date, String reason) {
        return coach.post(path, Map.of("endDate", date.toString(), "reason", reason), id);
    }
}
