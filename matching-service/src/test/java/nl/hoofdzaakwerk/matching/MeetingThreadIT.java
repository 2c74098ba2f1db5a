package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.MEETING;
import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class MeetingThreadIT {

    @Test
    @DisplayName("E2 E4 E6 events in, agenda, decision, introduction, placement, match events out")
    void shouldRunTheThread() {
        World world = new World();
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        String meeting = world.planMeeting();

        get(world.chair(), "/matching-meetings/" + meeting + "/agenda")
                .statusCode(200)
                .body("closed", equalTo(false))
                .body("items.cardId", contains(card.toString()))
                .body("items[0].matchId", nullValue())
                .body(
                        "items[0].judgement.criteria.criterion",
                        contains(
                                "OCCUPATION",
                                "HOURS",
                                "TIMES",
                                "TRAVEL",
                                "CONDITIONS",
                                "JOB_COACH",
                                "SKILLS",
                                "WILLINGNESS",
                                "CONTRACT"))
                .body("items[0].judgement.criteria[0].reasons", hasItem("Dit is het werk dat de kandidaat wil: Koks."));
        world.closeAgenda(meeting);
        String match = get(world.chair(), "/matching-meetings/" + meeting + "/agenda")
                .body("closed", equalTo(true))
                .body("items[0].stage", equalTo("PROPOSED"))
                .extract()
                .path("items[0].matchId");
        assertThat(world.agree(meeting, card, vacancy)).isEqualTo(match);
        post(world.coach(), "/matches/" + match + "/transitions", """
                {"stage": "INTRODUCED", "employerConsent": true}""")
                .statusCode(201)
                .body("stage", equalTo("INTRODUCED"));
        Events.tell(new PlacementMade(
                UUID.randomUUID(),
                UUID.randomUUID(),
                vacancy,
                UUID.fromString(match),
                world.region,
                PlacementKind.PAID,
                20,
                MEETING.plusDays(14),
                null));

        World.awaitStage(world.chair(), match, "PLACED");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Events.toldAbout(Topics.MATCHES, match))
                .containsExactly(
                        EventType.MATCH_PROPOSED,
                        EventType.MATCH_AGREED,
                        EventType.MATCH_INTRODUCED,
                        EventType.MATCH_PLACED));
        get(world.coach(), "/matches/" + match)
                .body("steps.to", contains("PROPOSED", "DISCUSSED", "AGREED", "INTRODUCED", "PLACED"));
        String next = world.planMeeting(MEETING.plusDays(14));
        assertThat(world.agendaCards(world.chair(), next)).isEmpty();
    }
}
