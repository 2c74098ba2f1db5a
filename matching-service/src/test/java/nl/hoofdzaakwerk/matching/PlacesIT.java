package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.MEETING;
import static nl.hoofdzaakwerk.matching.World.decision;
import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Places and candidates leave at once, and none is given away twice, whoever acts at the same time. */
@QuarkusTest
@WithPlatform("matching")
class PlacesIT {

    private static final int AT_ONCE = 32;

    private record Wish(String meeting, UUID card, UUID vacancy) {}

    private static PlacementMade placement(World world, UUID vacancy, String match) {
        return new PlacementMade(
                UUID.randomUUID(),
                UUID.randomUUID(),
                vacancy,
                match == null ? null : UUID.fromString(match),
                world.region,
                PlacementKind.PAID,
                8,
                MEETING,
                null);
    }

    private static List<UUID> several(int number, IntFunction<UUID> one) {
        List<UUID> ids = new ArrayList<>();
        for (int index = 0; index < number; index++) {
            ids.add(one.apply(index));
        }
        return ids;
    }

    /** All agree at the same moment; what happens beside it happens at that moment too. */
    private static List<Integer> atOnce(World world, List<Wish> wishes, Runnable beside) throws Exception {
        var start = new CyclicBarrier(wishes.size() + 1);
        List<Callable<Integer>> all = new ArrayList<>();
        for (Wish wish : wishes) {
            all.add(() -> {
                start.await();
                return post(
                                world.chair(),
                                "/matching-meetings/" + wish.meeting() + "/decisions",
                                decision(wish.card(), wish.vacancy(), "AGREED"))
                        .extract()
                        .statusCode();
            });
        }
        all.add(() -> {
            start.await();
            beside.run();
            return 0;
        });
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(all.size())) {
            for (Future<Integer> answer : threads.invokeAll(all)) {
                answers.add(answer.get());
            }
        }
        answers.removeLast();
        assertThat(answers).isSubsetOf(201, 409);
        return answers;
    }

    private static long agreed(List<Integer> answers) {
        return answers.stream().filter(answer -> answer == 201).count();
    }

    private static List<String> stagesOf(String column, UUID id) {
        return Platform.database("matching")
                .select("select stage from candidate_match where " + column + " = '" + id
                        + "' and stage in ('AGREED', 'PLACED') order by stage");
    }

    @Test
    @DisplayName("E6 of 32 who agree on one candidate at the same time, in two meetings, one succeeds")
    void shouldGiveACandidateOnce() throws Exception {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        List<UUID> vacancies = several(AT_ONCE, index -> world.tellVacancy(world.vacancy(UUID.randomUUID(), 1)));
        String first = world.meetingWithClosedAgenda();
        String second = world.planMeeting(MEETING.plusDays(14));
        world.closeAgenda(second);
        List<Wish> wishes = new ArrayList<>();
        for (UUID vacancy : vacancies) {
            wishes.add(new Wish(wishes.size() % 2 == 0 ? first : second, card, vacancy));
        }

        assertThat(agreed(atOnce(world, wishes, () -> {}))).isEqualTo(1);
        assertThat(stagesOf("card_id", card)).containsExactly("AGREED");
    }

    @Test
    @DisplayName(
            "E6 of 32 who want the last position at the same time, one gets it, or none when it is filled meanwhile")
    void shouldGiveAPositionOnce() throws Exception {
        World world = new World();
        List<UUID> cards = several(AT_ONCE, index -> world.tellCard(world.card(UUID.randomUUID())));
        UUID free = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID contested = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        String meeting = world.meetingWithClosedAgenda();
        UUID marker = UUID.randomUUID();

        long onFree = agreed(atOnce(
                world,
                cards.subList(0, AT_ONCE / 2).stream()
                        .map(card -> new Wish(meeting, card, free))
                        .toList(),
                () -> {}));
        long onContested = agreed(atOnce(
                world,
                cards.subList(AT_ONCE / 2, AT_ONCE).stream()
                        .map(card -> new Wish(meeting, card, contested))
                        .toList(),
                () -> Events.tell(marker, placement(world, contested, null), 1, Instant.now())));

        assertThat(onFree).isEqualTo(1);
        assertThat(onContested).isBetween(1L, 2L);
        awaitHeard(marker);
        post(
                        world.chair(),
                        "/matching-meetings/" + meeting + "/decisions",
                        decision(world.tellCard(world.card(UUID.randomUUID())), contested, "AGREED"))
                .statusCode(409);
    }

    private static void awaitHeard(UUID event) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Platform.database("matching")
                        .select("select count(*) from inbox where consumer = 'placements' and event_id = '" + event
                                + "'"))
                .containsExactly("1"));
    }

    @Test
    @DisplayName("E6 a candidate whose placement is heard while others agree is never both placed and agreed")
    void shouldNeverBePlacedAndAgreed() throws Exception {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID stopped = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        List<UUID> others = several(8, index -> world.tellVacancy(world.vacancy(UUID.randomUUID(), 1)));
        String meeting = world.meetingWithClosedAgenda();
        String match = world.agree(meeting, card, stopped);
        post(
                        world.coach(),
                        "/matches/" + match + "/transitions",
                        "{\"stage\": \"ENDED\", \"reasonCode\": \"candidate-stopped\"}")
                .statusCode(201);

        atOnce(
                world,
                others.stream().map(vacancy -> new Wish(meeting, card, vacancy)).toList(),
                () -> Events.tell(placement(world, stopped, match)));

        World.awaitStage(world.chair(), match, "PLACED");
        assertThat(stagesOf("card_id", card)).containsExactly("PLACED");
    }

    @Test
    @DisplayName("E6 placed for few hours: not proposed until the card tells the hours at work, then for those left")
    void shouldProposeForTheHoursLeft() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID more = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        Instant recorded = World.TOLD.plusSeconds(60);
        String next = world.planMeeting(MEETING.plusDays(14));

        Events.tell(UUID.randomUUID(), placement(world, vacancy, match), 1, recorded);

        World.awaitStage(world.chair(), match, "PLACED");
        assertThat(world.agendaCards(world.chair(), next)).isEmpty();
        Events.tell(world.card(card, Terms.atWork(8), recorded.minusSeconds(1)));
        Events.tell(world.card(card, Terms.atWork(8), recorded.plusSeconds(1)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(world.agendaCards(world.chair(), next))
                .containsExactly(card.toString()));
        world.closeAgenda(next);
        String second = world.agree(next, card, more);
        get(world.chair(), "/matches/" + match).body("stage", equalTo("PLACED"));
        get(world.chair(), "/matches/" + second).body("stage", equalTo("AGREED"));

        Events.tombstone(EventType.CANDIDATE_CARD_PUBLISHED, card);

        World.awaitStage(world.chair(), second, "ENDED");
        get(world.chair(), "/matches/" + match).body("stage", equalTo("PLACED"));
    }

    @Test
    @DisplayName("E6 events for what is not there are taken in: nothing is lost and nothing stops")
    void shouldTakeEventsForWhatIsGone() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        Events.tombstone(EventType.VACANCY_PUBLISHED, UUID.randomUUID());
        Events.tombstone(EventType.CANDIDATE_CARD_PUBLISHED, UUID.randomUUID());
        Events.tombstone(EventType.VACANCY_PUBLISHED, vacancy);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get(world.chair(), "/vacancies/" + vacancy).statusCode(404));
        UUID unknown = UUID.randomUUID();

        Events.tell(
                unknown,
                placement(world, UUID.randomUUID(), UUID.randomUUID().toString()),
                1,
                World.TOLD.plusSeconds(60));
        Events.tell(UUID.randomUUID(), placement(world, vacancy, match), 1, World.TOLD.plusSeconds(60));

        World.awaitStage(world.chair(), match, "PLACED");
        awaitHeard(unknown);
        assertThat(Platform.database("matching")
                        .select("select count(*) from dead_letter where record_key in ('" + vacancy + "', '" + card
                                + "')"))
                .containsExactly("0");
        world.tellVacancy(world.vacancy(vacancy, 1));
        assertThat(get(world.chair(), "/vacancies/" + vacancy + "/suggestions")
                        .extract()
                        .<List<String>>path("items[0].judgement.blocks.gate"))
                .as("the placement heard meanwhile takes the position of the vacancy told before it")
                .contains("VACANCY_OPEN");
    }
}
