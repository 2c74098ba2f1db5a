package nl.hoofdzaakwerk.matching;

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
import java.util.UUID;
import nl.hoofdzaakwerk.events.ConsentWithdrawn;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.PlacementTermsChanged;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class EventsIT {

    private static void awaitGone(World world, String path) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get(world.chair(), path).statusCode(404));
    }

    private static PlacementMade placement(World world, UUID placement, UUID vacancy, String match) {
        return new PlacementMade(
                placement,
                UUID.randomUUID(),
                vacancy,
                match == null ? null : UUID.fromString(match),
                world.region,
                PlacementKind.PAID,
                20,
                World.MEETING,
                null);
    }

    @Test
    @DisplayName("E6 a card's tombstone takes it from list, agenda and suggestions, and ends what was proposed")
    void shouldRemoveCard() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.meetingWithClosedAgenda();
        String match = get(world.chair(), "/matching-meetings/" + meeting + "/agenda")
                .extract()
                .path("items[0].matchId");
        String next = world.planMeeting(World.MEETING.plusDays(14));

        Events.tombstone(EventType.CANDIDATE_CARD_PUBLISHED, card);

        awaitGone(world, "/candidate-cards/" + card);
        assertThat(world.agendaCards(world.chair(), next)).isEmpty();
        get(world.chair(), "/matches/" + match)
                .body("stage", equalTo("ENDED"))
                .body("reasonCode", equalTo("card-withdrawn"));
    }

    @Test
    @DisplayName("E6 a vacancy's tombstone ends what was proposed and keeps what was agreed")
    void shouldRemoveVacancy() {
        World world = new World();
        UUID agreed = world.tellCard(world.card(UUID.randomUUID()));
        world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        String meeting = world.meetingWithClosedAgenda();
        String kept = world.agree(meeting, agreed, vacancy);

        Events.tombstone(EventType.VACANCY_PUBLISHED, vacancy);

        awaitGone(world, "/vacancies/" + vacancy);
        get(world.chair(), "/matches/" + kept).body("stage", equalTo("AGREED"));
        get(world.chair(), "/matches").body("items.stage.findAll { it == 'ENDED' }.size()", equalTo(1));
    }

    @Test
    @DisplayName("G1 withdrawn consent removes the card, closes its matches, is confirmed, and no older card returns")
    void shouldWithdraw() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);

        Events.tell(new ConsentWithdrawn(card, "matching-service", "matching", World.TOLD.plusSeconds(3600)));

        awaitGone(world, "/candidate-cards/" + card);
        get(world.chair(), "/matches/" + match).body("reasonCode", equalTo("consent-withdrawn"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Events.toldAbout(Topics.WITHDRAWAL_CONFIRMATIONS, card.toString()))
                        .containsExactly(EventType.WITHDRAWAL_CONFIRMED));
        Events.tell(world.card(card, world.ggz, DisclosureLevel.FULL, "5120", World.TOLD.plusSeconds(60)));
        UUID marker = world.tellCard(world.card(UUID.randomUUID()));
        get(world.chair(), "/candidate-cards").body("items.id", contains(marker.toString()));
        world.tellCard(world.card(card, world.ggz, DisclosureLevel.FULL, "5120", World.TOLD.plusSeconds(7200)));
    }

    @Test
    @DisplayName("G4 an erased candidate is gone from the matches too; another service's demand changes nothing")
    void shouldErase() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        Events.tell(new ErasureDemanded(card, "reporting-service", World.TOLD.plusSeconds(10)));

        Events.tell(new ErasureDemanded(card, "matching-service", World.TOLD.plusSeconds(20)));

        awaitGone(world, "/candidate-cards/" + card);
        get(world.chair(), "/matches/" + match).body("cardId", nullValue()).body("stage", equalTo("ENDED"));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Events.toldAbout(Topics.WITHDRAWAL_CONFIRMATIONS, card.toString()))
                        .hasSize(1));
    }

    @Test
    @DisplayName("E6 a placement heard twice takes one position, until the vacancy itself is told with fewer")
    void shouldTakeAPositionOnce() {
        World world = new World();
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        UUID first = world.tellCard(world.card(UUID.randomUUID()));
        world.tellCard(world.card(UUID.randomUUID()));
        String meeting = world.planMeeting();
        assertThat(world.agendaCards(world.chair(), meeting)).hasSize(2);
        UUID event = UUID.randomUUID();
        UUID placement = UUID.randomUUID();
        Instant recorded = World.TOLD.plusSeconds(60);

        Events.tell(event, placement(world, placement, vacancy, null), 1, recorded);
        Events.tell(event, placement(world, placement, vacancy, null), 1, recorded);
        Events.tell(UUID.randomUUID(), placement(world, placement, vacancy, null), 1, recorded);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(world.agendaCards(world.chair(), meeting))
                .hasSize(1));
        Events.tell(world.vacancy(vacancy, 1, "5120", recorded.plusSeconds(1)));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> get(world.chair(), "/vacancies/" + vacancy).body("openPositions", equalTo(1)));
        assertThat(world.agendaCards(world.chair(), meeting)).hasSize(1);
        assertThat(first).isNotNull();
    }

    @Test
    @DisplayName("E6 other hours leave the match placed, and what comes after them is heard")
    void shouldAcceptOtherHours() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        PlacementMade made = placement(world, UUID.randomUUID(), vacancy, match);
        Events.tell(UUID.randomUUID(), made, 1, Instant.now());
        World.awaitStage(world.chair(), match, "PLACED");
        UUID changed = UUID.randomUUID();

        Events.tell(
                changed,
                new PlacementTermsChanged(
                        made.placementId(),
                        made.employerId(),
                        vacancy,
                        made.matchId(),
                        world.region,
                        32,
                        World.MEETING.plusDays(30),
                        null),
                2,
                Instant.now());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Platform.database("matching")
                        .select("select consumer from inbox where event_id = '" + changed + "'"))
                .contains("placements"));
        get(world.chair(), "/matches/" + match).body("stage", equalTo("PLACED"));
    }

    @Test
    @DisplayName("E6 the end of a placement heard before its beginning leaves the match ended, not placed")
    void shouldAcceptEndBeforeBeginning() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        UUID placement = UUID.randomUUID();

        Events.tell(
                UUID.randomUUID(),
                new PlacementClosed(
                        placement,
                        UUID.randomUUID(),
                        vacancy,
                        UUID.fromString(match),
                        world.region,
                        World.MEETING.plusDays(90)),
                2,
                Instant.now());
        Events.tell(UUID.randomUUID(), placement(world, placement, vacancy, match), 1, Instant.now());

        World.awaitStage(world.chair(), match, "ENDED");
        get(world.chair(), "/matches/" + match).body("reasonCode", equalTo("work-ended"));
    }

    @Test
    @DisplayName("E6 a placement of a match that ended with its card still counts, and ends the candidate's others")
    void shouldTakeThePlacementAsAFact() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        Events.tombstone(EventType.CANDIDATE_CARD_PUBLISHED, card);
        World.awaitStage(world.chair(), match, "ENDED");

        Events.tell(placement(world, UUID.randomUUID(), vacancy, match));

        World.awaitStage(world.chair(), match, "PLACED");
    }

    @Test
    @DisplayName("E5 a candidate who shares nothing is introduced only with consent for this employer, by a coach")
    void shouldAskConsent() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID(), world.ggz, DisclosureLevel.NONE, "5120", World.TOLD));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String transitions = "/matches/" + world.agree(world.meetingWithClosedAgenda(), card, vacancy) + "/transitions";

        post(world.chair(), transitions, "{\"stage\": \"INTRODUCED\", \"employerConsent\": true}")
                .statusCode(409)
                .body("errors.code", contains("coach-introduces"));
        post(world.coach(), transitions, "{\"stage\": \"INTRODUCED\"}")
                .statusCode(409)
                .body("errors.pointer", contains("/employerConsent"))
                .body("errors.rule", contains("E5"));
        post(world.coach(), transitions, "{\"stage\": \"INTRODUCED\", \"employerConsent\": true}")
                .statusCode(201);
        assertThat(Platform.database("matching")
                        .select("select organisation from candidate_answer where card_id = '%s'".formatted(card)))
                .containsExactly(world.ggz.value());
        post(world.chair(), transitions, "{\"stage\": \"PLACED\"}")
                .statusCode(409)
                .body("errors.code", contains("placed-by-fact"));
        post(world.chair(), transitions, "{\"stage\": \"INTERVIEW\"}").statusCode(201);
        post(world.chair(), transitions, "{\"stage\": \"ENDED\", \"reasonCode\": \"work-ended\"}")
                .statusCode(409)
                .body("errors.code", contains("unknown-reason"));
        post(world.chair(), transitions, "{\"stage\": \"ENDED\", \"reasonCode\": \"employer-stopped\"}")
                .statusCode(201)
                .body("stage", equalTo("ENDED"));
    }
}
