package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.MatchAgreed;
import nl.hoofdzaakwerk.events.MatchProposed;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.events.WithdrawalConfirmed;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.Published.Told;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The thread of real work as this service sees it: from registration to sustained work, and what others are told. */
@QuarkusTest
@WithPlatform("trajectory")
class ThreadIT {
    private final Api coach = Api.as(COACH);

    @Inject
    Pseudonyms pseudonyms;

    @Test
    @DisplayName("A5 A7 E6 the card is out during the search and comes back as soon as the wished hours are worked")
    void cardFollowsTheSearch() {
        UUID candidate = coach.candidate();
        UUID card = cardOf(candidate);
        coach.wishes(candidate, 16, 24);
        coach.ground(candidate, "MATCHING", "matching-service");
        assertThat(Published.on(Topics.CANDIDATE_CARDS, card)).isEmpty();

        UUID trajectory = coach.trajectory(candidate, today().minusMonths(1));
        UUID placement =
                Api.idOf(coach.place(trajectory, Map.of("hoursPerWeek", 16)).statusCode(201));
        coach.get("/trajectories/{id}", trajectory).body("state", equalTo("PLACED"));
        coach.post("/placements/{id}/endings", ending("DISMISSED"), placement).statusCode(201);

        coach.get("/trajectories/{id}", trajectory).body("state", equalTo("RUNNING"));
        List<Told> told = Published.awaitOn(Topics.CANDIDATE_CARDS, card, 3);
        assertThat(told).extracting(Told::isTombstone).containsExactly(false, true, false);
        assertThat(told.getFirst().payload().toString())
                .contains("\"minimumHours\":16", "\"postcode4\":\"2225\"", "\"region\":\"AM19\"")
                .doesNotContain("Anna", "Meerveld", "EPA", candidate.toString());
        assertThat(Published.on(Topics.PLACEMENTS, placement))
                .extracting(Told::type)
                .containsExactly("placement-made", "placement-closed");
    }

    @Test
    @DisplayName("A7 reporting is told exactly what happened, under its own pseudonyms, without naming a person")
    void factsForReporting() {
        UUID candidate = coach.candidate();
        LocalDate start = today().minusMonths(9);
        UUID trajectory = coach.trajectory(candidate, start);
        coach.place(trajectory, Map.of("startDate", start.plusMonths(1).toString()))
                .statusCode(201)
                .body(
                        "sustainedOn",
                        equalTo(start.plusMonths(1).plusMonths(6).minusDays(1).toString()));
        coach.get("/trajectories/{id}", trajectory).body("state", equalTo("SUSTAINED"));
        coach.post("/trajectories/{id}/endings", ending("PAID_WORK"), trajectory)
                .statusCode(201)
                .body("state", equalTo("ENDED"));

        UUID pseudonym = pseudonyms.forReporting(trajectory);
        List<Told> told = Published.awaitOn(Topics.TRAJECTORY_FACTS, pseudonym, 4);

        assertThat(told)
                .extracting(Told::type)
                .containsExactly("trajectory-started", "trajectory-placed", "placement-sustained", "trajectory-ended");
        assertThat(told.getFirst().payload().toString())
                .contains("\"group\":\"EPA\"", "\"benefit\":\"PARTICIPATIEWET\"", "\"method\":\"IPS\"")
                .contains("\"organisation\":\"ggz-rijnduin\"", "\"subregion\":\"Duin- en Bollenstreek\"");
        assertThat(told.get(1).payload().get("firstPlacement").asBoolean()).isTrue();
        assertThat(told).allSatisfy(fact -> assertThat(fact.payload().toString())
                .doesNotContain(candidate.toString(), trajectory.toString(), "Meerveld"));
    }

    @Test
    @DisplayName("G1 withdrawal takes the card back, tells the receiver, and its confirmation is shown")
    void withdrawal() {
        UUID candidate = coach.candidate();
        UUID card = cardOf(candidate);
        coach.trajectory(candidate, today());
        coach.wishes(candidate, 16, 24);
        UUID ground = coach.ground(candidate, "MATCHING", "matching-service");
        coach.get("/candidates/{id}/legal-grounds", candidate).body("card.published", equalTo(true));

        coach.post("/candidates/{id}/legal-grounds/{ground}/withdrawal", Map.of(), candidate, ground)
                .statusCode(201)
                .body("state", equalTo("WITHDRAWN"));

        assertThat(Published.awaitOn(Topics.CANDIDATE_CARDS, card, 2))
                .extracting(Told::isTombstone)
                .containsExactly(false, true);
        assertThat(Published.awaitOn(Topics.WITHDRAWALS, card, 1))
                .singleElement()
                .satisfies(told ->
                        assertThat(told.payload().get("receiver").asText()).isEqualTo("matching-service"));
        UUID withdrawalEvent = UUID.randomUUID();
        Published.tell(
                new WithdrawalConfirmed(
                        card, "matching-service", withdrawalEvent, Instant.parse("2023-03-01T09:30:02Z")),
                1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> coach.get("/candidates/{id}/legal-grounds", candidate)
                        .body("confirmations.withdrawalEventId", contains(withdrawalEvent.toString()))
                        .body("card.withheld.code", contains("G1.no-ground-for-matching")));
    }

    @Test
    @DisplayName("E4 a candidate's matches are heard by card, also when steps arrive in another order")
    void matches() {
        UUID candidate = coach.candidate();
        UUID card = cardOf(candidate);
        UUID match = UUID.randomUUID();
        UUID vacancy = UUID.randomUUID();
        UUID employer = UUID.randomUUID();
        RegionCode region = new RegionCode("AM19");

        Published.tell(new MatchAgreed(match, card, vacancy, employer, region, LocalDate.of(2023, 3, 8)), 2);
        Published.tell(new MatchProposed(match, card, vacancy, employer, region, LocalDate.of(2023, 3, 1)), 1);
        UUID later = UUID.randomUUID();
        Published.tell(new MatchProposed(later, card, vacancy, employer, region, LocalDate.of(2023, 3, 9)), 1);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> coach.get("/candidates/{id}/matches", candidate)
                .body("items", hasSize(2))
                .body("items.find { it.matchId == '" + match + "' }.stage", equalTo("AGREED"))
                .body("items.find { it.matchId == '" + match + "' }.date", equalTo("2023-03-08")));
    }

    @Test
    @DisplayName("A1 A5 out of scope, or guided already: refused with every reason, and nothing is told")
    void refusedStarts() {
        UUID outOfScope = coach.candidate(Map.of(
                "health", Map.of("targetGroup", "CMD", "careSetting", "POH_GGZ_ONLY"), "canAndWantsToWork", false));
        coach.start(outOfScope, today())
                .statusCode(409)
                .body("errors.code", contains("A1.only-poh-ggz", "A2.cannot-or-does-not-want-to-work"))
                .body("errors.rule", contains("A1", "A2"));
        UUID guided = coach.candidate();
        coach.trajectory(guided, today());
        coach.start(guided, today()).statusCode(409).body("errors.code", contains("A5.already-in-trajectory"));
        coach.get("/trajectories?candidateId=" + outOfScope).body("items", empty());
    }

    private UUID cardOf(UUID candidate) {
        return UUID.fromString(
                coach.get("/candidates/{id}", candidate).extract().path("cardId"));
    }

    private static Map<String, Object> ending(String reason) {
        return Map.of("endDate", today().toString(), "reason", reason);
    }
}
