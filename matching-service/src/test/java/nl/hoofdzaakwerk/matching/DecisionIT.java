package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.MEETING;
import static nl.hoofdzaakwerk.matching.World.decision;
import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.matching.assignment.Market;
import nl.hoofdzaakwerk.matching.assignment.Markets;
import nl.hoofdzaakwerk.matching.pool.CandidateCards;
import nl.hoofdzaakwerk.matching.pool.Vacancies;
import nl.hoofdzaakwerk.matching.scoring.model.Judgement;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class DecisionIT {

    private static final int DECIDERS = 8;

    @Inject
    Tenancy tenancy;

    @Inject
    Markets markets;

    @Inject
    CandidateCards cards;

    @Inject
    Vacancies vacancies;

    private static String reject(UUID card, UUID vacancy, String reason) {
        return """
                {"cardId": "%s", "vacancyId": "%s", "decision": "REJECTED", "reasonCode": "%s"}""".formatted(card, vacancy, reason);
    }

    @Test
    @DisplayName("E4 a rejected pair is not proposed again until a wish or the offer changes")
    void shouldKeepRejectedPairAway() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.meetingWithClosedAgenda();
        String match = post(
                        world.chair(),
                        "/matching-meetings/" + meeting + "/decisions",
                        reject(card, vacancy, "candidate-declines"))
                .statusCode(201)
                .body("reasonCode", equalTo("candidate-declines"))
                .extract()
                .path("matchId");
        String next = world.planMeeting(MEETING.plusDays(14));

        assertThat(world.agendaCards(world.chair(), next)).isEmpty();
        get(world.coach(), "/candidate-cards/" + card + "/suggestions")
                .body("items[0].open", equalTo(false))
                .body("items[0].judgement.blocks.gate", contains("REJECTED_BEFORE"));
        Events.tell(world.vacancy(vacancy, 1, "5120", World.TOLD.plusSeconds(60)));
        Events.tell(world.vacancy(vacancy, 1, "512", World.TOLD.plusSeconds(120)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(world.agendaCards(world.chair(), next))
                .containsExactly(card.toString()));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Events.toldAbout(Topics.MATCHES, match))
                .containsExactly(EventType.MATCH_PROPOSED, EventType.MATCH_REJECTED));
    }

    @Test
    @DisplayName("E3 a pair judged by itself is judged as in its market: free, taken, agreed or rejected")
    void shouldJudgeAPairAsItsMarketDoes() {
        World world = new World();
        List<UUID> candidates = new ArrayList<>();
        List<UUID> offers = new ArrayList<>();
        for (int index = 0; index < 3; index++) {
            candidates.add(world.tellCard(world.card(UUID.randomUUID())));
            offers.add(world.tellVacancy(world.vacancy(UUID.randomUUID(), 1)));
        }
        String meeting = world.meetingWithClosedAgenda();
        String decisions = "/matching-meetings/" + meeting + "/decisions";
        post(world.chair(), decisions, decision(candidates.get(0), offers.get(0), "AGREED"))
                .statusCode(201);
        post(world.chair(), decisions, reject(candidates.get(1), offers.get(1), "candidate-declines"))
                .statusCode(201);
        Market market = markets.of(world.region, MEETING);

        for (UUID candidate : candidates) {
            for (UUID offer : offers) {
                Judgement alone = tenancy.asSystem(
                        "judge", () -> markets.judge(cards.findById(candidate), vacancies.findById(offer), MEETING));
                assertThat(alone).isEqualTo(market.judge(candidate, offer).orElseThrow());
            }
        }
        assertThat(market.judge(candidates.get(2), offers.get(2)).orElseThrow().isOpen())
                .isTrue();
        assertThat(market.judge(candidates.get(0), offers.get(2)).orElseThrow().isOpen())
                .isFalse();
    }

    @Test
    @DisplayName("E6 of eight who agree on one candidate at the same time, one succeeds")
    void shouldAgreeOnACandidateOnce() throws Exception {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        List<UUID> vacancies = new ArrayList<>();
        for (int index = 0; index < DECIDERS; index++) {
            vacancies.add(world.tellVacancy(world.vacancy(UUID.randomUUID(), 1)));
        }
        String meeting = world.meetingWithClosedAgenda();

        List<Integer> answers = atOnce(world, meeting, index -> decision(card, vacancies.get(index), "AGREED"));

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        assertThat(Platform.database("matching")
                        .select("select count(*) from candidate_match where stage = 'AGREED' and card_id = '%s'"
                                .formatted(card)))
                .containsExactly("1");
    }

    @Test
    @DisplayName("E6 of eight who want a vacancy with three positions at the same time, three succeed")
    void shouldNeverOverfillAVacancy() throws Exception {
        World world = new World();
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 3));
        List<UUID> cards = new ArrayList<>();
        for (int index = 0; index < DECIDERS; index++) {
            cards.add(world.tellCard(world.card(UUID.randomUUID())));
        }
        String meeting = world.meetingWithClosedAgenda();

        List<Integer> answers = atOnce(world, meeting, index -> decision(cards.get(index), vacancy, "AGREED"));

        assertThat(answers).containsOnly(201, 409);
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(3);
        assertThat(Platform.database("matching")
                        .select("select count(*) from candidate_match where stage = 'AGREED' and vacancy_id = '%s'"
                                .formatted(vacancy)))
                .containsExactly("3");
    }

    private interface Body {
        String of(int decider);
    }

    private static List<Integer> atOnce(World world, String meeting, Body body) throws Exception {
        var start = new CyclicBarrier(DECIDERS);
        List<Callable<Integer>> deciders = new ArrayList<>();
        for (int index = 0; index < DECIDERS; index++) {
            int decider = index;
            deciders.add(() -> {
                start.await();
                return post(world.chair(), "/matching-meetings/" + meeting + "/decisions", body.of(decider))
                        .extract()
                        .statusCode();
            });
        }
        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(DECIDERS)) {
            for (Future<Integer> answer : threads.invokeAll(deciders)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }

    @Test
    @DisplayName("E2 E7 nothing is decided before the agenda is closed, nor after the meeting ended")
    void shouldDecideInTheMeetingOnly() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.planMeeting();
        String decisions = "/matching-meetings/" + meeting + "/decisions";

        post(world.chair(), decisions, decision(card, vacancy, "AGREED"))
                .statusCode(409)
                .body("errors.code", contains("agenda-open"));
        world.closeAgenda(meeting);
        post(world.chair(), "/matching-meetings/" + meeting + "/agenda-closings")
                .statusCode(409)
                .body("errors.code", contains("agenda-closed"));
        String match = get(world.chair(), "/matching-meetings/" + meeting + "/agenda")
                .extract()
                .path("items[0].matchId");
        post(world.chair(), "/matching-meetings/" + meeting + "/endings")
                .statusCode(201)
                .body("stage", equalTo("ENDED"));
        post(world.chair(), decisions, decision(card, vacancy, "AGREED"))
                .statusCode(409)
                .body("errors.code", contains("meeting-ended"));
        get(world.chair(), "/matches/" + match)
                .body("stage", equalTo("ENDED"))
                .body("reasonCode", equalTo("not-discussed"));
        assertThat(world.agendaCards(world.chair(), world.planMeeting(MEETING.plusDays(14))))
                .containsExactly(card.toString());
    }

    @Test
    @DisplayName("E3 E4 a decision names every reason why it is refused, at once and in plain Dutch")
    void shouldNameEveryReason() {
        World world = new World();
        UUID far = world.tellCard(world.card(UUID.randomUUID(), world.ggz, DisclosureLevel.FULL, "5120", World.TOLD));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String decisions = "/matching-meetings/" + world.meetingWithClosedAgenda() + "/decisions";

        post(world.chair(), decisions, """
                {"cardId": "%s", "vacancyId": "%s", "decision": "REJECTED", "dueDate": "2026-03-31"}""".formatted(UUID.randomUUID(), UUID.randomUUID()))
                .statusCode(409)
                .body(
                        "errors.code",
                        containsInAnyOrder("due-before-meeting", "reason-required", "unknown-card", "unknown-vacancy"))
                .body("errors.pointer", containsInAnyOrder("/dueDate", "/reasonCode", "/cardId", "/vacancyId"));
        post(world.chair(), decisions, reject(far, vacancy, "age"))
                .statusCode(409)
                .body("errors.code", contains("unknown-reason"));
        Events.tell(world.vacancy(vacancy, 1, "5120", World.TOLD.plusSeconds(60)));
        world.agree(decisions.split("/")[2], far, vacancy);
        post(world.chair(), decisions, decision(far, vacancy, "AGREED"))
                .statusCode(409)
                .body("errors.rule", contains("E4"))
                .body("errors.reason", contains("Een match kan niet van ‘akkoord’ naar ‘akkoord’."));
    }

    @Test
    @DisplayName(
            "E1 a meeting is planned once a day, within the possible dates, and a repeated request plans no second")
    void shouldPlanOnce() {
        World world = new World();
        String body = """
                {"region": "%s", "meetingDate": "2024-01-10"}""".formatted(world.region);
        String first = World.as(world.chair())
                .header("Idempotency-Key", "plan-" + world.region)
                .contentType("application/json")
                .body(body)
                .post("/v1/matching-meetings")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        World.as(world.chair())
                .header("Idempotency-Key", "plan-" + world.region)
                .contentType("application/json")
                .body(body)
                .post("/v1/matching-meetings")
                .then()
                .statusCode(201)
                .body("id", equalTo(first));
        post(world.chair(), "/matching-meetings", body).statusCode(409).body("errors.code", contains("day-taken"));
        post(world.chair(), "/matching-meetings", body.replace("2024-01-10", "2014-12-31"))
                .statusCode(409)
                .body("errors.code", contains("date-out-of-range"));
        post(world.chair(), "/matching-meetings", body.replace("2024-01-10", "2024-02-30"))
                .statusCode(400)
                .body("errors.pointer", contains("/meetingDate"));
    }

    @Test
    @DisplayName("G2 a stale If-Match closes nothing")
    void shouldRefuseStaleVersion() {
        World world = new World();
        String meeting = world.planMeeting();
        world.closeAgenda(meeting);

        World.as(world.chair())
                .header("If-Match", "\"0\"")
                .post("/v1/matching-meetings/" + meeting + "/endings")
                .then()
                .statusCode(412);
        get(world.chair(), "/matching-meetings/" + meeting).body("stage", equalTo("AGENDA_CLOSED"));
    }
}
