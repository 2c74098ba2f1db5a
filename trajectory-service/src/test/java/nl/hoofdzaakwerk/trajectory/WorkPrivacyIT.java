package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who sees work over time, what stays of it, and what two who act at once can do. */
@QuarkusTest
@WithPlatform("trajectory")
class WorkPrivacyIT {
    private final Api coach = Api.as(COACH);
    private final Api elsewhere = Api.as(REINTEGRATION_COACH);
    private final Database database = Platform.database("trajectory");

    @Inject
    Instance<PersonalRecords> records;

    @Inject
    Tenancy tenancy;

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName("G2 another institution sees and changes nothing of work over time; signals stay in the own house")
    void anotherInstitution() {
        UUID trajectory = coach.trajectory(coach.candidate(), today());
        UUID placement = trial(coach, trajectory);
        Api other = Api.as(OTHER_COACH);
        UUID others = trial(other, other.trajectory(other.candidate(), today()));

        for (String part : List.of("terms", "interruptions", "check-ins")) {
            other.get("/placements/{id}/" + part, placement).statusCode(404);
        }
        other.get("/trajectories/{id}/job-chain", trajectory).statusCode(404);
        other.post("/placements/{id}/terms", Map.of("fromDate", today().toString(), "hoursPerWeek", 12), placement)
                .statusCode(404);
        other.put(
                        "/placements/{id}/next-step",
                        "\"0\"",
                        Map.of("what", "Bellen", "dueDate", today().toString()),
                        placement)
                .statusCode(404);
        limitNear(placement, others);
        other.get("/placement-signals?limit=100")
                .body("items.placementId", hasItem(others.toString()))
                .body("items.placementId", not(hasItem(placement.toString())));
        coach.get("/placement-signals?limit=100")
                .body("items.placementId", hasItem(placement.toString()))
                .body("items.placementId", not(hasItem(others.toString())));
    }

    @Test
    @DisplayName("G2 a coach elsewhere gets the signals of the own caseload, not of a colleague's")
    void caseloadElsewhere() {
        UUID placement = trial(elsewhere, trajectoryElsewhere());
        limitNear(placement, placement);

        elsewhere.get("/placement-signals?limit=100").body("items.placementId", hasItem(placement.toString()));
        Api.as(OTHER_REINTEGRATION_COACH)
                .get("/placement-signals?limit=100")
                .body("items.placementId", not(hasItem(placement.toString())));
    }

    @Test
    @DisplayName("G3 sickness is told by the treating side only, and shown to others as any other reason")
    void sickness() {
        UUID trajectory = trajectoryElsewhere();
        UUID placement = Api.idOf(elsewhere.place(trajectory, Map.of()).statusCode(201));
        Map<String, Object> ill = Map.of("kind", "SICKNESS", "fromDate", today().toString());
        elsewhere
                .post("/placements/{id}/interruptions", ill, placement)
                .statusCode(409)
                .body("errors.pointer", contains("/kind"))
                .body("errors.code", contains("G3.health-at-treating-side-only"));
        elsewhere
                .post("/placements/{id}/endings", Map.of("endDate", today().toString(), "reason", "SICK"), placement)
                .statusCode(409)
                .body("errors.pointer", contains("/reason"));
        assertThat(database.select(
                        "select count(*) from placement_interruption where placement_id = '" + placement + "'"))
                .containsExactly("0");

        coach.post("/placements/{id}/interruptions", ill, placement)
                .statusCode(201)
                .body("interruption.kind", equalTo("SICKNESS"));
        elsewhere.get("/placements/{id}", placement).body("interruption.kind", equalTo("OTHER"));
        elsewhere.get("/placements/{id}/interruptions", placement).body("items.kind", contains("OTHER"));
        coach.post("/placements/{id}/endings", Map.of("endDate", today().toString(), "reason", "SICK"), placement)
                .statusCode(201)
                .body("endReason", equalTo("SICK"));

        elsewhere.get("/placements/{id}", placement).body("endReason", equalTo("OTHER"));
        elsewhere.get("/trajectories/{id}/job-chain", trajectory).body("links.endReason", contains("OTHER"));
        elsewhere.get("/trajectories/{id}/placements", trajectory).body("items.endReason", contains("OTHER"));
    }

    @Test
    @DisplayName("G4 X6 work is told in full to the person; erased, only an outcome stays that points to nobody")
    void erasure() {
        UUID candidate = coach.candidate();
        UUID trajectory = coach.trajectory(candidate, today().minusMonths(8));
        UUID first = Api.idOf(coach.place(
                        trajectory, Map.of("startDate", today().minusMonths(8).toString(), "hoursPerWeek", 16))
                .statusCode(201));
        coach.post(
                        "/placements/{id}/endings",
                        Map.of("endDate", today().minusDays(20).toString(), "reason", "SICK"),
                        first)
                .statusCode(201);
        UUID second = Api.idOf(coach.place(trajectory, Map.of()).statusCode(201));
        coach.post("/placements/{id}/check-ins", Map.of("heldOn", today().toString(), "heldWith", "BOTH"), second)
                .statusCode(201);
        coach.post("/placements/{id}/interruptions", Map.of("kind", "SEASON", "fromDate", today().toString()), second)
                .statusCode(201);
        database.execute("insert into candidate_match values (gen_random_uuid(), '" + candidate
                + "', gen_random_uuid(), gen_random_uuid(), 'AM19', 'AGREED', null, now(), 1)");
        UUID bystander = Api.idOf(coach.place(coach.trajectory(coach.candidate(), today()), Map.of())
                .statusCode(201));
        String outcomes = "select kind, start_year, months, hours_band, sustained from placement_outcome where region ="
                + " 'AM19'";
        int before = database.select(outcomes).size();

        List<Map<String, Object>> told =
                tenancy.asSystem("test", () -> section("placements").of(candidate));
        assertThat(told).hasSize(2);
        assertThat(told.getLast().toString()).contains("SICK", "16", "sustainedOn=");
        assertThat(told.getFirst().toString()).contains("BOTH", "SEASON", "Nazorggesprek");
        assertThat(tenancy.asSystem("test", () -> section("matches").of(candidate))
                        .toString())
                .contains("AGREED");
        tenancy.asSystem("test", () -> {
            section("placements").erase(candidate);
            section("matches").erase(candidate);
        });

        for (String table : List.of("placement", "candidate_match")) {
            assertThat(database.select("select count(*) from " + table + " where candidate_id = '" + candidate + "'"))
                    .containsExactly("0");
        }
        for (String table :
                List.of("placement_terms", "placement_interruption", "placement_check_in", "placement_signal")) {
            assertThat(database.select("select count(*) from " + table + " where placement_id in ('" + first + "', '"
                            + second + "')"))
                    .containsExactly("0");
        }
        assertThat(database.select(outcomes)).hasSize(before + 2);
        assertThat(database.select("select count(*) from placement_outcome where kind = 'PAID' and months = 7"
                        + " and hours_band = 'SIXTEEN_TO_TWENTY_THREE' and sustained and start_year = "
                        + today().minusMonths(8).getYear()))
                .isNotEqualTo(List.of("0"));
        coach.get("/placements/{id}", bystander).statusCode(200);
        coach.get("/trajectories/{id}/placements", trajectory).body("items.size()", equalTo(0));
    }

    @Test
    @DisplayName("E6 of eight who place by one match at the same moment, one succeeds")
    void oneMatchOnce() throws InterruptedException {
        UUID trajectory = coach.trajectory(coach.candidate(), today());
        String match = UUID.randomUUID().toString();
        Callable<Integer> place = () -> coach.place(trajectory, Map.of("matchId", match, "hoursPerWeek", 4))
                .extract()
                .statusCode();

        List<Integer> statuses;
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            statuses = callers
                    .invokeAll(IntStream.range(0, 8).mapToObj(i -> place).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
        }

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
        coach.get("/trajectories/{id}/placements", trajectory).body("items.matchId", contains(match));
    }

    @Test
    @DisplayName(
            "E6 one match leads to work once, also across trajectories, and with one Idempotency-Key to one answer")
    void oneMatchAcrossTrajectories() {
        String match = UUID.randomUUID().toString();
        UUID trajectory = coach.trajectory(coach.candidate(), today());
        Map<String, Object> job = Api.job(Map.of("matchId", match));
        String key = UUID.randomUUID().toString();
        UUID first = placeWith(key, trajectory, job);

        assertThat(placeWith(key, trajectory, job)).isEqualTo(first);
        coach.place(coach.trajectory(coach.candidate(), today()), Map.of("matchId", match))
                .statusCode(409)
                .body("errors.pointer", contains("/matchId"))
                .body("errors.code", contains("E6.match-already-placed"));
        Api other = Api.as(OTHER_COACH);
        other.place(other.trajectory(other.candidate(), today()), Map.of("matchId", match))
                .statusCode(409)
                .body("errors.code", contains("E6.match-already-placed"));
        UUID stranger = coach.candidate();
        UUID heard = UUID.randomUUID();
        database.execute("insert into candidate_match values ('" + heard + "', '" + stranger
                + "', gen_random_uuid(), gen_random_uuid(), 'AM19', 'AGREED', null, now(), 1)");
        coach.place(trajectory, Map.of("matchId", heard.toString(), "hoursPerWeek", 4))
                .statusCode(400)
                .body("errors.code", contains("unknown-match"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "placement_terms",
                "placement_interruption",
                "placement_check_in",
                "placement_signal",
                "placement_outcome"
            })
    @DisplayName("G2 without a tenant every table of work over time refuses, and is never silently empty")
    void noTenant(String table) {
        fill();

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from " + table)
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
    }

    @Test
    @DisplayName("G2 a migration, as owner of the tables, reaches existing work by the settings of the system only")
    void migrationReachesExistingWork() throws SQLException {
        fill();
        String touch = "update placement set next_step = next_step where end_date is null";

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local role " + database.ownerRole());
            assertThatThrownBy(() -> statement.executeUpdate(touch)).hasMessageContaining("no tenant is set");
            connection.rollback();
            statement.execute("set local role " + database.ownerRole());
            statement.execute(migrationSettings());
            assertThat(statement.executeUpdate(touch)).isPositive();
            connection.rollback();
        }
    }

    @Test
    @DisplayName("P6 the work of a trajectory that is handed over has the new coach as owner of its next step")
    void handOver() throws SQLException {
        UUID trajectory = coach.trajectory(coach.candidate(), today());
        UUID placement = Api.idOf(coach.place(trajectory, Map.of()).statusCode(201));

        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(migrationSettings());
            statement.executeUpdate("update trajectory set coach = 'successor' where id = '" + trajectory + "'");
            connection.commit();
        }

        assertThat(database.select("select coach from placement where id = '" + placement + "'"))
                .containsExactly("successor");
    }

    /** The first statement of the migration that fills columns of existing work. */
    private static String migrationSettings() {
        try (InputStream migration = WorkPrivacyIT.class.getResourceAsStream("/db/migration/V30__work_over_time.sql")) {
            return new String(migration.readAllBytes(), StandardCharsets.UTF_8).split(";")[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        UUID placement = Api.idOf(coach.place(coach.trajectory(coach.candidate(), today()), Map.of())
                .statusCode(201));
        database.execute("""
                insert into placement_interruption values
                    (gen_random_uuid(), '%1$s', 'SEASON', current_date, null, 'x', now());
                insert into placement_check_in values
                    (gen_random_uuid(), '%1$s', current_date, 'BOTH', 'x', now());
                insert into placement_signal values
                    (gen_random_uuid(), '%1$s', 'A9', 'A9.limit-near', current_date, 'x', current_date, null);
                insert into placement_outcome values
                    (gen_random_uuid(), 'AM00', 'PAID', 2023, 1, 'UNDER_TWELVE', false)
                """.formatted(placement));
    }

    private PersonalRecords section(String name) {
        return records.stream()
                .filter(section -> section.section().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private UUID trajectoryElsewhere() {
        UUID candidate = coach.candidate();
        coach.ground(candidate, "GUIDANCE", "werkroute");
        return elsewhere.trajectory(candidate, today());
    }

    private static UUID trial(Api api, UUID trajectory) {
        return Api.idOf(api.place(trajectory, Map.of("kind", "TRIAL", "stepToPaidWork", true))
                .statusCode(201));
    }

    private void limitNear(UUID... placements) {
        for (UUID placement : placements) {
            database.execute("update placement set start_date = start_date - 50 where id = '" + placement + "'");
        }
        Api.as(Api.OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
    }

    private UUID placeWith(String key, UUID trajectory, Map<String, Object> job) {
        return UUID.fromString(coach.request()
                .header("Idempotency-Key", key)
                .body(job)
                .post("/v1/trajectories/{id}/placements", trajectory)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }
}
