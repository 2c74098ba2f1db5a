package nl.hoofdzaakwerk.reporting.figures;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.hoofdzaakwerk.events.TargetGroup.CMD;
import static nl.hoofdzaakwerk.events.TargetGroup.EPA;
import static nl.hoofdzaakwerk.reporting.Callers.OPERATOR;
import static nl.hoofdzaakwerk.reporting.Callers.PROGRAMME_MANAGER;
import static nl.hoofdzaakwerk.reporting.Callers.as;
import static nl.hoofdzaakwerk.reporting.figures.Stored.DATABASE;
import static nl.hoofdzaakwerk.reporting.figures.Stored.stories;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EmployerCountingChanged;
import nl.hoofdzaakwerk.events.EmployerMerged;
import nl.hoofdzaakwerk.events.EmployerRegistered;
import nl.hoofdzaakwerk.events.EmployerUnmerged;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.reporting.Broker;
import nl.hoofdzaakwerk.reporting.Facts;
import nl.hoofdzaakwerk.reporting.Released;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The years 2022 and later are this test's own. */
@QuarkusTest
@WithPlatform("reporting")
class FiguresIT {
    private final Broker broker = new Broker();

    @AfterEach
    void close() {
        broker.close();
    }

    @Test
    @DisplayName("F4 facts that come in the reverse order count as those in order")
    void shouldTakeFactsInAnyOrder() {
        Facts reversed = Facts.of("AM01", EPA, 2022);
        broker.send(reversed.placementEnded());
        broker.send(reversed.ended());
        broker.send(reversed.sustained());
        broker.send(reversed.placed());
        broker.send(reversed.started());
        Facts inOrder = Facts.of("AM01", EPA, 2022);
        broker.send(inOrder.started());
        broker.send(inOrder.placed());
        broker.send(inOrder.sustained());
        broker.send(inOrder.ended());
        broker.send(inOrder.placementEnded());

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(stories(reversed, inOrder))
                .hasSize(2)
                .containsOnly("AM01 EPA 2022-03-01 2022-12-20 PAID 2022-06-01 2022-12-01 2022-12-15"));
    }

    @Test
    @DisplayName("F4 a fact that was heard before the start does not count until the start is known")
    void shouldWaitForTheStart() {
        Facts early = Facts.of("AM02", CMD, 2022);
        broker.send(early.placed());
        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(DATABASE.select(
                        "select count(*) from trajectory_fact where start_date is null and pseudonym = '"
                                + early.trajectory() + "'"))
                .containsExactly("1"));
        long before = counts().getLong("trajectories");

        broker.send(early.started());

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(counts().getLong("trajectories"))
                .isEqualTo(before + 1));
    }

    @Test
    @DisplayName("an event delivered twice counts once")
    void shouldCountOnce() {
        Facts facts = Facts.of("AM03", EPA, 2023);
        UUID id = UUID.randomUUID();
        long before = received("trajectory-started.v1");

        broker.send(id, facts.started());
        broker.send(id, facts.started());
        broker.send(facts.placed());

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(stories(facts)).containsExactly("AM03 EPA 2023-03-01 PAID 2023-06-01"));
        assertThat(received("trajectory-started.v1")).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("A9 unpaid work is kept as a fact but is no outflow to work")
    void shouldNotCountUnpaidWork() {
        for (int count = 0; count < 12; count++) {
            Facts facts = Facts.of("AM06", count % 2 == 0 ? EPA : CMD, 2024);
            broker.send(facts.started());
            broker.send(facts.placed(PlacementKind.UNPAID));
        }

        await().atMost(30, SECONDS).untilAsserted(() -> assertThat(DATABASE.select(
                        "select count(*) from placement_fact p join trajectory_fact t on t.id = p.trajectory_id"
                                + " where t.region = 'AM06' and t.start_date = '2024-03-01'"))
                .containsExactly("12"));
        assertThat(DATABASE.select("select concat_ws(' ', count(*), count(first_paid_on)) from counted_trajectory"
                        + " where region = 'AM06' and start_date = '2024-03-01'"))
                .containsExactly("12 0");
    }

    @Test
    @DisplayName("a fact that makes no sense becomes a dead letter with its reason, and the others flow on")
    void shouldBuryPoison() {
        Facts nowhere = Facts.of("AM99", EPA, 2023);
        Facts fine = Facts.of("AM09", EPA, 2023);
        UUID garbage = UUID.randomUUID();
        broker.send(nowhere.started());
        broker.send(garbage, EventType.TRAJECTORY_STARTED, nowhere.trajectory().toString(), "{".getBytes(UTF_8));
        broker.send(fine.started());

        await().atMost(60, SECONDS)
                .untilAsserted(() -> assertThat(stories(fine)).hasSize(1));
        await().atMost(60, SECONDS).untilAsserted(() -> assertThat(DATABASE.select(
                        "select reason from dead_letter where record_key = '" + nowhere.trajectory() + "'"))
                .hasSize(2)
                .anySatisfy(reason -> assertThat(reason).contains("no such region in the programme: AM99")));
    }

    @Test
    @DisplayName(
            "D2 a new employer counts from the day that was told last, and not once it no longer counts; open positions"
                    + " are those of today")
    void shouldCountEmployersAndVacancies() {
        RegionCode region = new RegionCode("AM10");
        UUID employer = UUID.randomUUID();
        UUID former = UUID.randomUUID();
        UUID open = UUID.randomUUID();
        UUID closed = UUID.randomUUID();
        broker.send(new EmployerCountingChanged(employer, region, LocalDate.of(2024, 2, 1)));
        broker.send(new EmployerCountingChanged(employer, region, LocalDate.of(2023, 11, 1)));
        broker.send(new EmployerCountingChanged(former, region, LocalDate.of(2023, 6, 1)));
        broker.send(new EmployerCountingChanged(former, region, null));
        broker.send(registered(employer, region));
        broker.send(vacancy(open, employer, region, 3));
        broker.send(vacancy(closed, employer, region, 2));
        broker.tombstone(EventType.VACANCY_PUBLISHED, closed);

        await().atMost(90, SECONDS).untilAsserted(() -> {
            assertThat(report(2023).getInt("regions.find { it.region == 'AM10' }.figures.newEmployers"))
                    .isEqualTo(1);
            assertThat(report(2023).getInt("regions.find { it.region == 'AM10' }.figures.openPositions"))
                    .isEqualTo(3);
        });
        assertThat(report(2024).getInt("regions.find { it.region == 'AM10' }.figures.newEmployers"))
                .isZero();
    }

    @Test
    @DisplayName(
            "D2 D3 records that were merged count as one new employer from their first day, and apart as two again")
    void shouldCountMergedEmployerOnce() {
        RegionCode region = new RegionCode("AM11");
        UUID first = UUID.randomUUID();
        UUID second = UUID.randomUUID();
        UUID third = UUID.randomUUID();
        broker.send(counting(first, region, LocalDate.of(2023, 3, 1)));
        broker.send(counting(second, region, LocalDate.of(2024, 4, 1)));
        broker.send(registered(third, region));
        await().atMost(90, SECONDS).untilAsserted(() -> {
            assertThat(newEmployers(2023, region)).isEqualTo(1);
            assertThat(newEmployers(2024, region)).isEqualTo(1);
        });

        broker.send(new EmployerMerged(first, second, region, LocalDate.of(2024, 6, 1)));
        broker.send(new EmployerMerged(second, third, region, LocalDate.of(2024, 6, 2)));
        await().atMost(90, SECONDS).untilAsserted(() -> {
            assertThat(newEmployers(2023, region)).isEqualTo(1);
            assertThat(newEmployers(2024, region)).isZero();
        });

        broker.send(new EmployerUnmerged(first, second, region, LocalDate.of(2024, 6, 3)));
        await().atMost(90, SECONDS).untilAsserted(() -> {
            assertThat(newEmployers(2023, region)).isEqualTo(1);
            assertThat(newEmployers(2024, region)).isEqualTo(1);
        });
    }

    private static int newEmployers(int year, RegionCode region) {
        return report(year).getInt("regions.find { it.region == '" + region + "' }.figures.newEmployers");
    }

    private static EmployerRegistered registered(UUID employer, RegionCode region) {
        return new EmployerRegistered(
                employer,
                "Bakkerij De Korst",
                region,
                new OrganisationAlias("wsp"),
                "C",
                true,
                LocalDate.of(2023, 1, 1));
    }

    private static EmployerCountingChanged counting(UUID employer, RegionCode region, LocalDate from) {
        return new EmployerCountingChanged(employer, region, from);
    }

    private static VacancyPublished vacancy(UUID id, UUID employer, RegionCode region, int positions) {
        return new VacancyPublished(
                id,
                employer,
                "Bakkerij De Korst",
                region,
                new OrganisationAlias("wsp"),
                "Inpakker",
                new IscoCode("9321"),
                12,
                24,
                positions,
                new Postcode4("4001"),
                Set.of(),
                LocalDate.of(2023, 1, 1),
                null,
                Instant.now());
    }

    private static JsonPath counts() {
        return as(OPERATOR)
                .get("/v1/figures/counts")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static long received(String type) {
        Object received = counts().getMap("eventsReceived").get(type);
        return received == null ? 0 : ((Number) received).longValue();
    }

    /** Of what is known now. */
    private static JsonPath report(int year) {
        Released.now();
        return as(PROGRAMME_MANAGER)
                .get("/v1/reports/national?year=" + year)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
