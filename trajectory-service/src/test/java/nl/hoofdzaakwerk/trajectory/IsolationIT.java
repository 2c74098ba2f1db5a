package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.trajectory.Api.CLIENT_MANAGER;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.LIAISON;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REGIONAL_DIRECTOR;
import static nl.hoofdzaakwerk.trajectory.Api.REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees whom: every way in, each with a second organisation's data present. */
@QuarkusTest
@WithPlatform("trajectory")
class IsolationIT {
    private final Api coach = Api.as(COACH);
    private final Api otherCoach = Api.as(OTHER_COACH);
    private final Api reintegration = Api.as(REINTEGRATION_COACH);

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName("G2 another GGZ institution sees nothing: not in get, list, search, embedded views or sub-resources")
    void anotherInstitution() {
        UUID candidate = coach.candidate(Map.of("familyName", "Zonneveldhuis"));
        UUID trajectory = coach.trajectory(candidate, today());
        UUID placement = Api.idOf(coach.place(trajectory, Map.of()).statusCode(201));
        UUID others = otherCoach.candidate(Map.of("familyName", "Zonneveldhof"));

        for (String path : List.of("/candidates/%s", "/candidates/%s/legal-grounds", "/candidates/%s/matches")) {
            otherCoach.get(path.formatted(candidate)).statusCode(404);
        }
        otherCoach.get("/trajectories/{id}", trajectory).statusCode(404);
        otherCoach.get("/trajectories/{id}/placements", trajectory).statusCode(404);
        otherCoach.get("/placements/{id}", placement).statusCode(404);
        otherCoach.get("/candidates?limit=100").body("items.id", hasItem(others.toString()));
        otherCoach.get("/candidates?limit=100").body("items.id", not(hasItem(candidate.toString())));
        otherCoach
                .post("/candidates/_search", Map.of("name", "zonneveld"))
                .body("items.familyName", hasItem("Zonneveldhof"))
                .body("items.familyName", not(hasItem("Zonneveldhuis")));
        otherCoach.get("/trajectories?limit=100").body("items.id", not(hasItem(trajectory.toString())));
        otherCoach.get("/trajectories?candidateId=" + candidate).body("items", empty());
    }

    @Test
    @DisplayName("G2 another GGZ institution can change nothing: it is as if it were not there")
    void anotherInstitutionChangesNothing() {
        UUID candidate = coach.candidate();
        UUID ground = coach.ground(candidate, "MATCHING", "matching-service");
        UUID trajectory = coach.trajectory(candidate, today());
        UUID placement = Api.idOf(coach.place(trajectory, Map.of()).statusCode(201));
        Map<String, Object> ending = Map.of("endDate", today().toString(), "reason", "OTHER");

        otherCoach
                .put("/candidates/{id}/wishes", "\"0\"", Api.wishesOf(8, 16), candidate)
                .statusCode(404);
        otherCoach
                .post("/candidates/{id}/legal-grounds/{g}/withdrawal", Map.of(), candidate, ground)
                .statusCode(404);
        otherCoach.start(candidate, today()).statusCode(400).body("errors.pointer", contains("/candidateId"));
        otherCoach.place(trajectory, Map.of()).statusCode(404);
        otherCoach.post("/trajectories/{id}/endings", ending, trajectory).statusCode(404);
        otherCoach.post("/placements/{id}/endings", ending, placement).statusCode(404);

        coach.get("/trajectories/{id}", trajectory).body("state", equalTo("PLACED"));
    }

    @Test
    @DisplayName("G2 a colleague in the same institution sees its candidates, also with health data")
    void colleague() {
        UUID candidate = coach.candidate();

        Api.as(LIAISON)
                .get("/candidates/{id}", candidate)
                .statusCode(200)
                .body("health.targetGroup", equalTo("EPA"))
                .body("health.careSetting", equalTo("GGZ_SPECIALIST"));
    }

    @Test
    @DisplayName("G1 G3 a coach elsewhere sees an entrusted candidate without health data, and only the own caseload")
    void entrusted() {
        UUID candidate = coach.candidate();
        reintegration.get("/candidates/{id}", candidate).statusCode(404);
        UUID ground = coach.ground(candidate, "GUIDANCE", "werkroute");

        reintegration
                .get("/candidates/{id}", candidate)
                .statusCode(200)
                .body("familyName", equalTo("Meerveld"))
                .body("health", nullValue());
        UUID trajectory = Api.idOf(reintegration
                .post(
                        "/trajectories",
                        Map.of("candidateId", candidate, "method", "JOB_COACHING", "startDate", today().toString()))
                .statusCode(201)
                .body("advice", empty())
                .body("treatingOrganisation", equalTo("ggz-rijnduin")));
        Api colleague = Api.as(OTHER_REINTEGRATION_COACH);
        colleague.get("/trajectories/{id}", trajectory).statusCode(404);
        colleague.get("/candidates/{id}", candidate).statusCode(404);
        colleague.get("/trajectories").body("items.id", not(hasItem(trajectory.toString())));
        coach.get("/trajectories/{id}", trajectory).statusCode(200).body("advice.code", contains("A6.epa-mostly-ips"));

        coach.post("/candidates/{id}/legal-grounds/{g}/withdrawal", Map.of(), candidate, ground)
                .statusCode(201);

        reintegration.get("/candidates/{id}", candidate).statusCode(404);
        reintegration.get("/trajectories/{id}", trajectory).statusCode(404);
        reintegration.get("/candidates?limit=100").body("items.id", not(hasItem(candidate.toString())));
        reintegration
                .post("/candidates/_search", Map.of("name", "Meerveld"))
                .body("items.id", not(hasItem(candidate.toString())));
    }

    @Test
    @DisplayName("G3 a coach elsewhere who may not start reads that care does not fit, never which care")
    void refusalWithoutHealth() {
        UUID candidate = coach.candidate(Map.of("health", Map.of("targetGroup", "CMD", "careSetting", "RIBW_ONLY")));
        coach.ground(candidate, "GUIDANCE", "werkroute");

        reintegration.start(candidate, today()).statusCode(409).body("errors.code", contains("A1.not-in-scope"));
        coach.start(candidate, today()).statusCode(409).body("errors.code", contains("A1.only-ribw"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/candidates", "/trajectories", "/referrals"})
    @DisplayName("G2 a regional director gets no person at all")
    void regionalDirector(String path) {
        Api.as(REGIONAL_DIRECTOR).get(path).statusCode(403).body("status", equalTo(403));
    }

    @Test
    @DisplayName("G2 the caseload is what the coach guides personally")
    void caseload() {
        Api mine = new Api(Tokens.of("caseload.ggz-rijnduin")
                .in("ggz-rijnduin", OrganisationKind.GGZ, "AM19")
                .as("coach"));
        UUID guided = mine.candidate();
        UUID trajectory = mine.trajectory(guided, today());
        mine.candidate();

        mine.get("/trajectories?mine=true").body("items.id", contains(trajectory.toString()));
        mine.get("/candidates?mine=true").body("items.id", contains(guided.toString()));
        mine.get("/trajectories?mine=true").body("items[0].candidate.familyName", equalTo("Meerveld"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "candidate",
                "candidate_health",
                "legal_ground",
                "referral",
                "trajectory",
                "placement",
                "card_publication",
                "candidate_match",
                "withdrawal_confirmation"
            })
    @DisplayName("G2 without a tenant every table with persons refuses, and is never silently empty")
    void noTenant(String table) {
        fillHeardTables(coach.candidate());
        fillReferrals();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
    }

    @Test
    @DisplayName("G2 the application's role owns no table and cannot pass row-level security")
    void applicationRole() {
        Database database = Platform.database("trajectory");

        assertThat(database.select(
                        "select count(*) from pg_tables where tableowner = '" + database.applicationRole() + "'"))
                .containsExactly("0");
        assertThat(database.select("""
                select relname from pg_class c join pg_namespace n on n.oid = relnamespace
                where relkind = 'r' and nspname = 'public' and relname in ('candidate', 'candidate_health',
                    'legal_ground', 'referral', 'trajectory', 'placement', 'card_publication', 'candidate_match',
                    'withdrawal_confirmation') and not (relrowsecurity and relforcerowsecurity)""")).isEmpty();
    }

    /** A policy is only looked at where there is a row. */
    private static void fillReferrals() {
        Map<String, Object> referral =
                new HashMap<>(Api.person(Map.of("ggzOrganisation", "ggz-rijnduin", "personAgrees", true)));
        referral.remove("health");
        Api.as(CLIENT_MANAGER).post("/referrals", referral).statusCode(201);
    }

    /** What otherwise only arrives by event. */
    private static void fillHeardTables(UUID candidate) {
        Platform.database("trajectory").execute("""
                insert into candidate_match values
                    (gen_random_uuid(), '%1$s', gen_random_uuid(), gen_random_uuid(), 'AM19', 'AGREED', null, now(), 1);
                insert into withdrawal_confirmation values (gen_random_uuid(), 'matching-service', '%1$s', now())
                """.formatted(candidate));
    }
}
