package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.trajectory.Api.CLIENT_MANAGER;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.LIAISON;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REINTEGRATION_COACH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was decided of a candidate's scope is kept as it was decided. */
@QuarkusTest
@WithPlatform("trajectory")
class ScopeDecisionIT {
    private static final String DECISIONS = "/candidates/{id}/scope-decisions";
    private static final Database DATABASE = Platform.database("trajectory");

    private final Api coach = Api.as(COACH);

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName("A1 registration decides, with every reason and its source, by whom and by which version of the rules")
    void registered() {
        UUID candidate = coach.candidate(Map.of("canAndWantsToWork", false));

        coach.get(DECISIONS, candidate)
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("items[0].occasion", equalTo("REGISTERED"))
                .body("items[0].decision", equalTo("OUT_OF_SCOPE"))
                .body("items[0].policyVersion", equalTo(1))
                .body("items[0].facts.careSetting", equalTo("GGZ_SPECIALIST"))
                .body("items[0].facts.canAndWantsToWork", equalTo(false))
                .body("items[0].facts.benefit", equalTo("PARTICIPATIEWET"))
                .body("items[0].facts.referredBy", equalTo("GGZ"))
                .body(
                        "items[0].decidedBy",
                        equalTo(Tokens.subjectOf("coach.ggz-rijnduin").toString()))
                .body("items[0].reasons.rule", contains("A1", "A2", "A3", "A4"))
                .body("items[0].reasons.effect", contains("SUPPORTS", "EXCLUDES", "NEVER_EXCLUDES", "SUPPORTS"))
                .body("items[0].reasons.source", contains("QA 1.1", "QA 1.1", "QA 1.5", "QA 1.3"))
                .body("items[0].reasons[1].text", equalTo("The person cannot or does not want to work"));
    }

    @Test
    @DisplayName("A1 A4 confirming a referral decides too")
    void confirmed() {
        Map<String, Object> person =
                new HashMap<>(Api.person(Map.of("ggzOrganisation", "ggz-rijnduin", "personAgrees", true)));
        person.remove("health");
        UUID referral =
                Api.idOf(Api.as(CLIENT_MANAGER).post("/referrals", person).statusCode(201));
        UUID candidate = Api.idOf(coach.post(
                        "/referrals/{id}/confirmation",
                        Map.of("targetGroup", "CMD", "careSetting", "GGZ_BASIC", "canAndWantsToWork", true),
                        referral)
                .statusCode(201));

        coach.get(DECISIONS, candidate)
                .body("items.occasion", contains("REFERRAL_CONFIRMED"))
                .body("items.decision", contains("IN_SCOPE"))
                .body("items[0].reasons.code", hasItem("A1.ggz-basic"));
    }

    @Test
    @DisplayName("A1 when care moves, the scope is decided anew, once; what was decided before stays")
    void careMoves() {
        UUID candidate = coach.candidate();
        String etag = coach.get("/candidates/{id}", candidate).extract().header("ETag");
        List<String> before = stored(candidate);

        String moved = coach.put("/candidates/{id}/care-setting", etag, Map.of("careSetting", "RIBW_ONLY"), candidate)
                .statusCode(200)
                .body("health.careSetting", equalTo("RIBW_ONLY"))
                .body("health.targetGroup", equalTo("EPA"))
                .extract()
                .header("ETag");
        coach.put("/candidates/{id}/care-setting", etag, Map.of("careSetting", "GGZ_BASIC"), candidate)
                .statusCode(412);
        coach.put("/candidates/{id}/care-setting", moved, Map.of("careSetting", "RIBW_ONLY"), candidate)
                .statusCode(200);

        coach.get(DECISIONS, candidate)
                .body("items.occasion", contains("CARE_SETTING_CHANGED", "REGISTERED"))
                .body("items.decision", contains("OUT_OF_SCOPE", "IN_SCOPE"));
        coach.get(DECISIONS + "?limit=1", candidate).body("items.occasion", contains("CARE_SETTING_CHANGED"));
        assertThat(stored(candidate)).containsAll(before).hasSize(before.size() + 5);
    }

    @Test
    @DisplayName("A1 the service itself can change no decision and no reason: the database refuses it")
    void appendOnly() throws SQLException {
        coach.candidate();

        try (Connection connection = DriverManager.getConnection(
                        DATABASE.url(), DATABASE.applicationRole(), DATABASE.password(DATABASE.applicationRole()));
                Statement statement = connection.createStatement()) {
            for (String table : List.of("scope_decision", "scope_decision_reason")) {
                assertThatThrownBy(() -> statement.execute("update " + table + " set "
                                + (table.endsWith("reason") ? "rule = 'A9'" : "outcome = 'IN_SCOPE'")))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("permission denied for table " + table);
            }
        }
    }

    @Test
    @DisplayName("A1 G3 only the treating side reads decisions: not another institution, not a coach elsewhere")
    void treatingSideOnly() {
        UUID candidate = coach.candidate();
        coach.ground(candidate, "GUIDANCE", "werkroute");

        Api.as(LIAISON).get(DECISIONS, candidate).statusCode(200).body("items.size()", equalTo(1));
        Api.as(OTHER_COACH).get(DECISIONS, candidate).statusCode(404);
        Api.as(REINTEGRATION_COACH).get(DECISIONS, candidate).statusCode(403);
        Api.as(OTHER_COACH)
                .put("/candidates/{id}/care-setting", "\"0\"", Map.of("careSetting", "RIBW_ONLY"), candidate)
                .statusCode(404);
        coach.get("/candidates/{id}", candidate).body("health.careSetting", equalTo("GGZ_SPECIALIST"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"scope_decision", "scope_decision_reason"})
    @DisplayName("A1 G2 without a tenant the decisions refuse, and are never silently empty")
    void noTenant(String table) {
        coach.candidate();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
    }

    @Test
    @DisplayName("A1 G4 X6 decisions are in the person's file, and go when the person is erased")
    void fileAndErasure() {
        Api officer = Api.as(Tokens.of("privacy.ggz-rijnduin")
                .in("ggz-rijnduin", GGZ, "AM19")
                .as("privacy-officer"));
        UUID candidate = coach.candidate();
        UUID file = Api.idOf(officer.post("/candidates/{id}/subject-files", Map.of(), candidate)
                .statusCode(201));
        officer.get("/candidates/{id}/subject-files/{file}", candidate, file)
                .body("sections.scope-decisions.decision", contains("IN_SCOPE"))
                .body("sections.scope-decisions[0].reasons[0]", containsString("specialistische GGZ"));

        officer.post("/candidates/{id}/erasures", Map.of(), candidate).statusCode(201);

        assertThat(stored(candidate)).isEmpty();
        assertThat(DATABASE.select("select decision_id from scope_decision_reason r where not exists"
                        + " (select from scope_decision d where d.id = r.decision_id)"))
                .isEmpty();
    }

    /** Every row of the decisions and of their reasons. */
    private static List<String> stored(UUID candidate) {
        return DATABASE.select("""
                select d::text from scope_decision d where candidate_id = '%1$s' union all
                select r::text from scope_decision_reason r join scope_decision d on d.id = decision_id
                where candidate_id = '%1$s'""".formatted(candidate));
    }
}
