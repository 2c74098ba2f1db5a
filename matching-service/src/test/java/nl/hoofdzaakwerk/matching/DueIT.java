package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class DueIT {

    private static final String ACTIONS = "items.findAll { it.kind == 'MEETING_ACTION' }";

    @Test
    @DisplayName("E7 what usually follows is done once the match goes on; what people said themselves stays open")
    void shouldBeDoneWhenTheMatchGoesOn() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID other = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        String meeting = world.meetingWithClosedAgenda();
        String match = world.agree(meeting, card, vacancy);
        String inOwnWords = post(
                        world.chair(), "/matching-meetings/" + meeting + "/decisions", """
                {"cardId": "%s", "vacancyId": "%s", "decision": "AGREED", "action": "Samen langsgaan"}""".formatted(other, vacancy))
                .statusCode(201)
                .extract()
                .path("matchId");

        introduce(world, match);
        introduce(world, inOwnWords);

        get(world.chair(), "/matching-meetings/" + meeting + "/actions")
                .body("items.find { it.matchId == '" + match + "' }.stage", equalTo("DONE"))
                .body(
                        "items.find { it.matchId == '" + match + "' }.result",
                        equalTo("De match ging verder: voorgesteld aan de werkgever."))
                .body("items.find { it.matchId == '" + inOwnWords + "' }.stage", equalTo("OPEN"));
    }

    private static void introduce(World world, String match) {
        post(world.coach(), "/matches/" + match + "/transitions", """
                {"stage": "INTRODUCED", "employerConsent": true}""").statusCode(201);
    }

    @Test
    @DisplayName("P6 what was agreed on is due for its owner and organisation until it is done, soonest first")
    void shouldListWhatIsDue() {
        World world = new World();
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        String meeting = world.meetingWithClosedAgenda();
        String match = world.agree(meeting, card, vacancy);
        String asked = post(world.chair(), "/matching-meetings/" + meeting + "/actions", """
                {"owner": "coach", "ownerOrganisation": "%s", "nextStep": {"what": "Bellen", "dueDate": "2026-04-08"}}""".formatted(world.ggz))
                .statusCode(201)
                .extract()
                .path("id");

        get(world.chair(), "/due-items")
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("MEETING_ACTION"))
                .body("items[0].nextStep.what", equalTo("Kandidaat voorstellen bij de werkgever"))
                .body("items[0].nextStep.dueDate", equalTo("2026-04-15"))
                .body("items[0].daysOverdue", greaterThan(0))
                .body("overdue", equalTo(1));
        get(world.chair(), "/due-items?scope=organisation")
                .body("items.kind", contains("MATCHING_MEETING", "MEETING_ACTION"))
                .body("items[0].link", equalTo("/v1/matching-meetings/" + meeting));
        get(world.coach(), "/due-items?scope=organisation")
                .body(ACTIONS + ".id", contains(asked))
                .body(ACTIONS + "[0].link", equalTo("/v1/meeting-actions/" + asked))
                .body("items.find { it.kind == 'MATCH' }.link", equalTo("/v1/matches/" + match))
                .body("items.nextStep.dueDate", equalTo(sorted(world)));
        get(world.coach(), "/due-items").body("items", empty());
        get(world.coachOf("ggz-elders"), "/due-items?scope=organisation").body("items", empty());
        get(world.coach(), "/due-items?scope=organisation&until=2026-04-07").body(ACTIONS, empty());
        get(world.coach(), "/due-items?scope=all").statusCode(400);
        post(world.coach(), "/meeting-actions/" + asked + "/completions", """
                {"result": "Gebeld"}""").statusCode(201);
        get(world.coach(), "/due-items?scope=organisation").body("items.id", contains(match));
    }

    private static List<String> sorted(World world) {
        return get(world.coach(), "/due-items?scope=organisation").extract().path("items.nextStep.dueDate.sort()");
    }
}
