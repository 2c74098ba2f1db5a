package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static nl.hoofdzaakwerk.matching.World.as;
import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is known once matches were made: the figures, and how long the work lasts. */
@QuarkusTest
@WithPlatform("matching")
class AfterwardsIT {
    private static final LocalDate BEGAN = World.MEETING.plusDays(20);

    private static UUID begins(World world, String match, UUID vacancy) {
        UUID placement = UUID.randomUUID();
        Events.tell(new PlacementMade(
                placement,
                UUID.randomUUID(),
                vacancy,
                UUID.fromString(match),
                world.region,
                PlacementKind.PAID,
                20,
                BEGAN,
                null));
        return placement;
    }

    private static void ends(World world, UUID placement, String match, UUID vacancy, LocalDate day) {
        Events.tell(
                new PlacementClosed(placement, UUID.randomUUID(), vacancy, UUID.fromString(match), world.region, day));
    }

    private static void awaitTenures(World world, int number) {
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(Platform.database("matching")
                        .select("select count(*) from match_tenure where region = '" + world.region
                                + "' and started_on is not null"))
                .containsExactly(Integer.toString(number)));
    }

    /** The criterion's row for 13 weeks. */
    private static Map<String, Object> tenure(World world, Tokens who, String criterion) {
        return get(who, "/tenures?region=" + world.region)
                .statusCode(200)
                .extract()
                .path("rows.find { it.criterion == '%s' && it.weeks == 13 }".formatted(criterion));
    }

    @Test
    @DisplayName("E8 figures of a region: candidates, work, matches per stage, days to work and why matches fail")
    void countsTheRegion() {
        World world = new World();
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        UUID placed = world.tellCard(world.card(UUID.randomUUID()));
        UUID refused = world.tellCard(world.card(UUID.randomUUID()));
        OrganisationAlias other = new OrganisationAlias(world.ggz + "-other");
        world.tellCard(world.card(UUID.randomUUID(), other, DisclosureLevel.FULL, "9112", World.TOLD));
        String meeting = world.meetingWithClosedAgenda();
        String match = world.agree(meeting, placed, vacancy);
        post(world.chair(), "/matching-meetings/" + meeting + "/decisions", """
                {"cardId": "%s", "vacancyId": "%s", "decision": "REJECTED", "reasonCode": "employer-declines"}""".formatted(refused, vacancy))
                .statusCode(201);
        begins(world, match, vacancy);
        World.awaitStage(world.chair(), match, "PLACED");
        awaitTenures(world, 1);
        String figures = "/monitoring-figures?region=" + world.region + "&from=2026-01-01&until=2026-12-31";

        get(world.chair(), figures)
                .statusCode(200)
                .body("organisation", nullValue())
                .body("candidates.inPool", equalTo(3))
                .body("candidates.taken", equalTo(1))
                .body("candidates.free", equalTo(2))
                .body("candidates.withWishes", equalTo(3))
                .body("candidates.newInPeriod", equalTo(3))
                .body("work.employers", equalTo(1))
                .body("work.vacancies", equalTo(1))
                .body("work.positions", equalTo(2))
                .body("matches", equalTo(2))
                .body("stages.find { it.stage == 'PLACED' }.now", equalTo(1))
                .body("stages.find { it.stage == 'AGREED' }.now", equalTo(0))
                .body("stages.find { it.stage == 'AGREED' }.reached", equalTo(1))
                .body("stages.find { it.stage == 'DISCUSSED' }.reached", equalTo(2))
                .body("timeToWork.placements", equalTo(1))
                .body("timeToWork.medianDays", equalTo(20))
                .body(
                        "failures",
                        contains(Map.of(
                                "stage", "REJECTED",
                                "party", "EMPLOYER",
                                "reasonCode", "employer-declines",
                                "count", 1)));
        get(world.chair(), "/monitoring-figures?region=" + world.region + "&from=2026-05-01&until=2026-12-31")
                .body("matches", equalTo(0))
                .body("candidates.newInPeriod", equalTo(0));
        get(world.coachOf(other.value()), figures)
                .body("organisation", equalTo(other.value()))
                .body("candidates.inPool", equalTo(1))
                .body("matches", equalTo(0))
                .body("timeToWork.medianDays", nullValue())
                .body("work.positions", equalTo(2));
        String csv = as(world.chair())
                .accept("text/csv")
                .get("/v1/monitoring-figures/exports?region=" + world.region + "&from=2026-01-01&until=2026-12-31")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines())
                .contains(
                        "region;" + world.region + ";;",
                        "candidates;inPool;;3",
                        "stage now;PLACED;;1",
                        "days to work;median;;20",
                        "failure REJECTED;employer-declines;EMPLOYER;1");
    }

    @Test
    @DisplayName("E8 a key figure of the WSP sees no small numbers of people; other regions and roles see nothing")
    void hidesSmallNumbers() {
        World world = new World();
        for (int card = 0; card < 4; card++) {
            world.tellCard(world.card(UUID.randomUUID()));
        }
        world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        String figures = "/monitoring-figures?region=" + world.region;
        Tokens keyFigure = Tokens.of("key." + world.wsp)
                .in(world.wsp.value(), WSP, world.region.value())
                .as("key-figure");

        get(keyFigure, figures)
                .statusCode(200)
                .body("smallestCount", equalTo(5))
                .body("candidates.inPool", nullValue())
                .body("candidates.free", nullValue())
                .body("work.positions", equalTo(2));
        world.tellCard(world.card(UUID.randomUUID()));
        get(keyFigure, figures).body("candidates.inPool", equalTo(5));
        get(world.chair(), figures).body("candidates.inPool", equalTo(5)).body("smallestCount", equalTo(1));
        for (Tokens stranger : List.of(new World().chair(), new World().coach())) {
            get(stranger, figures).statusCode(403);
            get(stranger, "/tenures?region=" + world.region).statusCode(403);
        }
        get(world.chair(), figures + "&from=2026-02-02&until=2026-02-01").statusCode(400);
    }

    @Test
    @DisplayName("X21 tenure comes back per criterion as it was judged at agreement; no rule changes by it")
    void reportsTenure() {
        World world = new World();
        List<String> rules = ruleSets();
        int number = 10;
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), number));
        List<UUID> cards = new ArrayList<>();
        for (int card = 0; card < number; card++) {
            cards.add(world.tellCard(world.card(UUID.randomUUID())));
        }
        String meeting = world.meetingWithClosedAgenda();
        List<String> matches =
                cards.stream().map(card -> world.agree(meeting, card, vacancy)).toList();
        for (String match : matches.subList(1, number)) {
            begins(world, match, vacancy);
        }
        awaitTenures(world, number - 1);
        assertThat(tenure(world, world.chair(), "OCCUPATION")).containsEntry("high", null);

        UUID short13 = begins(world, matches.getFirst(), vacancy);
        ends(world, short13, matches.getFirst(), vacancy, BEGAN.plusWeeks(13).minusDays(1));
        awaitTenures(world, number);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(tenure(world, world.chair(), "OCCUPATION"))
                        .containsEntry("high", Map.of("placements", 10, "reached", 9, "sharePercent", 90)));

        assertThat(tenure(world, world.coach(), "OCCUPATION"))
                .containsEntry("high", Map.of("placements", 10, "reached", 9, "sharePercent", 90));
        Tokens other = world.coachOf(world.ggz + "-other");
        Map<String, Object> nothing = new HashMap<>();
        nothing.put("placements", 0);
        nothing.put("reached", 0);
        nothing.put("sharePercent", null);
        assertThat(tenure(world, other, "OCCUPATION")).containsEntry("high", nothing);
        assertThat(ruleSets()).isEqualTo(rules);
    }

    private static List<String> ruleSets() {
        return Platform.database("matching")
                .select("select cast(r as text) from rule_set r where region is null order by id");
    }

    @Test
    @DisplayName("X21 an end heard before the beginning counts as well")
    void hearsTheEndFirst() {
        World world = new World();
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        UUID placement = UUID.randomUUID();

        ends(world, placement, match, vacancy, BEGAN.plusDays(9));
        Events.tell(
                UUID.randomUUID(),
                new PlacementMade(
                        placement,
                        UUID.randomUUID(),
                        vacancy,
                        UUID.fromString(match),
                        world.region,
                        PlacementKind.PAID,
                        20,
                        BEGAN,
                        null),
                2,
                Instant.now());

        awaitTenures(world, 1);
        assertThat(Platform.database("matching")
                        .select("select started_on || ' ' || ended_on from match_tenure where placement_id = '"
                                + placement + "'"))
                .containsExactly(BEGAN + " " + BEGAN.plusDays(9));
    }
}
