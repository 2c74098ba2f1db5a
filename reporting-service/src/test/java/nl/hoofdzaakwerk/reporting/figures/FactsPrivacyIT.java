package nl.hoofdzaakwerk.reporting.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.events.TargetGroup.CMD;
import static nl.hoofdzaakwerk.reporting.Callers.OPERATOR;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static nl.hoofdzaakwerk.reporting.figures.Stored.DATABASE;
import static nl.hoofdzaakwerk.reporting.figures.Stored.lastSequence;
import static nl.hoofdzaakwerk.reporting.figures.Stored.stories;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the service keeps of people, and who may see it. */
@QuarkusTest
@WithPlatform("reporting")
class FactsPrivacyIT {
    private final Broker broker = new Broker();

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    @DisplayName("G4 erasure takes the pseudonym and all particulars, keeps the count, and is confirmed")
    void shouldErase() {
        Facts facts = Facts.of("AM07", CMD, 2023);
        broker.send(facts.started());
        broker.send(facts.placed());
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(stories(facts)).hasSize(1));

        UUID demand = broker.send(new ErasureDemanded(facts.trajectory(), "reporting-service", Instant.now()));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(DATABASE.select("""
                        select concat_ws(' ', t.pseudonym, t.organisation, t.benefit, t.method, t.start_date,
                            p.pseudonym, p.hours_per_week, p.start_date)
                        from trajectory_fact t join placement_fact p on p.trajectory_id = t.id
                        where t.region = 'AM07'
                        """)).containsExactly("2023-01-01 2023-01-01"));
        broker.send(facts.ended());

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(Broker.readAll(Topics.WITHDRAWAL_CONFIRMATIONS).stream()
                                .map(confirmed -> new String(confirmed.value(), UTF_8)))
                        .anySatisfy(json -> assertThat(json)
                                .contains(facts.trajectory().toString(), demand.toString(), "reporting-service")));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(lastSequence(facts)).isEqualTo(3));
        assertThat(DATABASE.select("select count(*) from trajectory_fact where region = 'AM07'"))
                .containsExactly("1");
    }

    @Test
    @DisplayName("G4 a demand to another service is not this one's to confirm")
    void shouldLeaveOthersDemands() {
        Facts facts = Facts.of("AM08", CMD, 2023);
        broker.send(facts.started());
        broker.send(new ErasureDemanded(facts.trajectory(), "matching-service", Instant.now()));
        UUID last = broker.send(new ErasureDemanded(UUID.randomUUID(), "reporting-service", Instant.now()));

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(
                        DATABASE.select("select count(*) from inbox where event_id = '" + last + "'"))
                .containsExactly("1"));
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(stories(facts)).hasSize(1));
        assertThat(Broker.readAll(Topics.WITHDRAWAL_CONFIRMATIONS))
                .noneMatch(
                        confirmed -> confirmed.key().equals(facts.trajectory().toString()));
    }

    @Test
    @DisplayName("G2 no caller's transaction sees a fact, whatever the role; without a tenant the database refuses")
    void shouldHideFactsFromEveryCaller() throws SQLException {
        String role = DATABASE.applicationRole();
        try (Connection connection = DriverManager.getConnection(DATABASE.url(), role, DATABASE.password(role));
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeQuery("select * from trajectory_fact"))
                    .hasMessageContaining("no tenant is set");
            connection.setAutoCommit(false);
            for (String setting :
                    List.of("organisation:landelijk-team", "kind:NATIONAL", "user:x", "regions:,", "roles:,")) {
                String[] parts = setting.split(":");
                statement.execute("select set_config('hw." + parts[0] + "', '" + parts[1] + "', true)");
            }
            for (String table : List.of("trajectory_fact", "placement_fact", "match_fact", "employer_fact")) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
                    rows.next();
                    assertThat(rows.getLong(1)).as(table).isZero();
                }
            }
        }
    }

    @Test
    @DisplayName("G2 exact totals are for the operator alone")
    void shouldCountForTheOperatorOnly() {
        as(OPERATOR).get("/v1/figures/counts").then().statusCode(200);
        as(PROGRAMME_MANAGER).get("/v1/figures/counts").then().statusCode(403);
    }
}
