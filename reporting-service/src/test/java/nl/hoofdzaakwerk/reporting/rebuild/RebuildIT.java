package nl.hoofdzaakwerk.reporting.rebuild;

import static java.time.LocalDate.parse;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.events.TargetGroup.CMD;
import static nl.hoofdzaakwerk.events.TargetGroup.EPA;
import static nl.hoofdzaakwerk.reporting.Callers.OPERATOR;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.EmployerCountingChanged;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.GuidanceMonthTold;
import nl.hoofdzaakwerk.events.HoursBand;
import nl.hoofdzaakwerk.events.MatchIntroduced;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementHoursChanged;
import nl.hoofdzaakwerk.events.ReferralAnswered;
import nl.hoofdzaakwerk.events.ReferralMade;
import nl.hoofdzaakwerk.events.ReferralOutcome;
import nl.hoofdzaakwerk.events.Referrer;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TrajectoryStarted;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The year 2018 is this test's own. */
@QuarkusTest
@WithPlatform("reporting")
class RebuildIT {
    private static final Database DATABASE = Platform.database("reporting");
    private static final OrganisationAlias GGZ = new OrganisationAlias("ggz-rebuilt");
    private static final RegionCode REGION = new RegionCode("AM29");

    private static final String SEEN =
            "select trajectories = cast(to_regclass('public.trajectory_fact') as oid) from fact_set";

    private final Broker broker = new Broker();

    @BeforeEach
    void endOthers() {
        DATABASE.execute("update rebuild set state = 'FAILED' where state in ('ASKED', 'RUNNING')");
    }

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    @DisplayName("X29 G4 facts made anew from the log are those that were live, joined and erased as they were,"
            + " and what was damaged is mended")
    void shouldRebuild() {
        Facts plain = Facts.of("AM29", EPA, 2018);
        Facts first = Facts.of("AM29", CMD, 2018);
        Facts second = Facts.of("AM28", CMD, 2018);
        Facts erased = Facts.of("AM29", EPA, 2018);
        Facts onErased = Facts.of("AM28", EPA, 2018);
        tell(plain, first, second, erased, onErased);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(rows("trajectory_fact")).hasSize(5));
        broker.send(new ErasureDemanded(erased.trajectory(), "reporting-service", Instant.now()));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(rows("trajectory_fact")).contains("AM29 2018-01-01 EPA"));
        List<String> counted = counted();
        assertThat(counted).hasSize(3);
        DATABASE.execute("update trajectory_fact set benefit = 'WIA' where pseudonym = '" + plain.trajectory() + "'");

        JsonPath different = rebuilt("KEEP");
        assertThat(different.getString("state")).isEqualTo("DIFFERENT");
        assertThat(different.getInt("differences.find { it.table == 'trajectory_fact' }.different"))
                .isPositive();
        assertThat(counted()).isNotEqualTo(counted);

        JsonPath switched = rebuilt("SWITCH");
        assertThat(switched.getString("state")).isEqualTo("SWITCHED");
        assertThat(counted()).isEqualTo(counted);
        assertThat(rows("referral_fact")).hasSize(1);
        broker.send(plain.ended());
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(DATABASE.select(
                        "select end_date from trajectory_fact where pseudonym = '" + plain.trajectory() + "'"))
                .containsExactly("2018-12-20"));

        JsonPath equal = rebuilt("KEEP");
        assertThat(equal.getString("state")).isEqualTo("SWITCHED");
        assertThat(equal.getList("differences.findAll { it.missing + it.surplus + it.different > 0 }"))
                .isEmpty();
        assertThat(equal.getList("differences")).hasSize(8);
        assertThat(equal.getLong("events")).isGreaterThan(10);
    }

    @Test
    @DisplayName("whoever reads in one snapshot learns that the tables were changed since it was taken")
    void shouldTellOldSnapshots() throws SQLException {
        String role = DATABASE.applicationRole();
        try (Connection reader = DriverManager.getConnection(DATABASE.url(), role, DATABASE.password(role));
                Statement statement = reader.createStatement()) {
            reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            reader.setAutoCommit(false);
            statement.execute("select set_config('hw.kind', 'SYSTEM', true)");
            assertThat(rebuilt("SWITCH").getString("state")).isEqualTo("SWITCHED");

            assertThat(Database.select(reader, SEEN)).containsExactly("f");
            reader.rollback();
            statement.execute("select set_config('hw.kind', 'SYSTEM', true)");
            assertThat(Database.select(reader, SEEN)).containsExactly("t");
        }
    }

    @Test
    @DisplayName("G2 only the operator rebuilds, and the rebuilt tables are nobody's to read")
    void shouldRefuseOthers() {
        ask(PROGRAMME_MANAGER, "KEEP").then().statusCode(403);
        ask(OPERATOR, "SOMETIMES").then().statusCode(400);

        assertThat(DATABASE.select("select has_function_privilege('public', 'rebuild_switch()', 'execute')"))
                .containsExactly("f");
        assertThat(DATABASE.select("""
                        select relname from pg_class where relnamespace = 'public'::regnamespace
                        and relname like '%_fact' and relkind = 'r' and not (relrowsecurity and relforcerowsecurity)""")).isEmpty();
    }

    private void tell(Facts plain, Facts first, Facts second, Facts erased, Facts onErased) {
        broker.send(started(plain, null));
        broker.send(plain.placed());
        broker.send(plain.sustained());
        broker.send(new PlacementHoursChanged(
                plain.trajectory(), plain.placement(), REGION, HoursBand.UNDER_TWELVE, parse("2018-09-01")));
        broker.send(started(second, first));
        broker.send(second.placed());
        broker.send(started(first, null));
        broker.send(first.ended());
        broker.send(started(erased, null));
        broker.send(erased.placed());
        broker.send(started(onErased, erased));
        UUID referral = UUID.randomUUID();
        UUID candidate = UUID.randomUUID();
        broker.send(new ReferralMade(referral, UUID.randomUUID(), REGION, GGZ, Referrer.UWV, parse("2018-02-01")));
        broker.send(new ReferralAnswered(
                referral, candidate, REGION, ReferralOutcome.CONFIRMED, null, parse("2018-02-20")));
        broker.send(new GuidanceMonthTold(GGZ, REGION, LocalDate.of(2018, 7, 1), 3, 280, 55, 0, 100, 60, 20, 8, 4));
        broker.send(new MatchIntroduced(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                REGION,
                parse("2018-04-04")));
        broker.send(new EmployerCountingChanged(UUID.randomUUID(), REGION, parse("2018-05-05")));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(rows("referral_fact")).containsExactly("AM29 2018-02-01 CONFIRMED"));
    }

    /** A rebuild that was asked for and came to its end. */
    private static JsonPath rebuilt(String whenDifferent) {
        Response asked = ask(OPERATOR, whenDifferent);
        asked.then().statusCode(202);
        String path = "/v1/rebuilds/" + asked.jsonPath().getString("id");
        await().atMost(90, SECONDS).untilAsserted(() -> assertThat(
                        as(OPERATOR).get(path).jsonPath().getString("endedAt"))
                .isNotNull());
        return as(OPERATOR).get(path).jsonPath();
    }

    private static Response ask(nl.hoofdzaakwerk.testkit.Tokens caller, String whenDifferent) {
        return as(caller)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(Map.of("whenDifferent", whenDifferent))
                .post("/v1/rebuilds");
    }

    private static List<String> rows(String table) {
        return table.equals("referral_fact")
                ? DATABASE.select("select concat_ws(' ', region, made_on, outcome) from referral_fact"
                        + " where extract(year from made_on) = 2018")
                : DATABASE.select("select concat_ws(' ', region, start_date, target_group) from trajectory_fact"
                        + " where extract(year from start_date) = 2018");
    }

    private static List<String> counted() {
        return DATABASE.select("""
                select concat_ws(' ', erased, region, target_group, benefit, start_date, end_date, first_paid_on,
                    sustained_on, job_count)
                from counted_trajectory where extract(year from start_date) = 2018 order by 1""");
    }

    private static TrajectoryStarted started(Facts facts, Facts before) {
        return new TrajectoryStarted(
                facts.trajectory(),
                facts.region(),
                null,
                GGZ,
                facts.group(),
                BenefitKind.WW,
                Method.IPS,
                "leiden \\ \"uwv\"",
                LocalDate.of(facts.year(), 3, before == null ? 1 : 10),
                null,
                before == null ? null : before.trajectory());
    }
}
