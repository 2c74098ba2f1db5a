package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class FairExposureIT {
    private static String reject(UUID card, UUID vacancy, String reason) {
        return """
                {"cardId": "%s", "vacancyId": "%s", "decision": "REJECTED", "reasonCode": "%s"}""".formatted(card, vacancy, reason);
    }

    /** A meeting that rejects the pair, or only passes by. */
    private static void holdMeeting(World world, int weeksLater, String decision) {
        String meeting = world.planMeeting(World.MEETING.plusWeeks(weeksLater));
        world.closeAgenda(meeting);
        if (decision != null) {
            post(world.chair(), "/matching-meetings/" + meeting + "/decisions", decision)
                    .statusCode(201);
        }
        post(world.chair(), "/matching-meetings/" + meeting + "/endings").statusCode(201);
    }

    @Test
    @DisplayName("X19 who was longest not discussed stands first, with what became of proposals and why, by party")
    void showsLongestFirst() {
        World world = new World();
        UUID discussed = world.tellCard(world.card(UUID.randomUUID()));
        UUID overlooked =
                world.tellCard(world.card(UUID.randomUUID(), world.ggz, DisclosureLevel.FULL, "9112", World.TOLD));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        holdMeeting(world, 0, null);
        holdMeeting(world, 2, reject(discussed, vacancy, "too-far"));
        holdMeeting(world, 4, null);

        get(world.chair(), "/fair-exposures")
                .statusCode(200)
                .body("items.id", contains(overlooked.toString(), discussed.toString()))
                .body("items.meetingsSince", contains(3, 1))
                .body("items.overlooked", contains(true, false))
                .body("items[0].lastDiscussedDate", nullValue())
                .body("items[0].timesDiscussed", equalTo(0))
                .body("items[0].firstToldDate", equalTo("2026-03-02"))
                .body("items[1].lastDiscussedDate", equalTo("2026-04-15"))
                .body("items[1].timesDiscussed", equalTo(1))
                .body("items[1].timesRejected", equalTo(1))
                .body("items[1].timesAgreed", equalTo(0))
                .body("items[1].refusals", contains(Map.of("party", "CANDIDATE", "reasonCode", "too-far", "count", 1)));
        get(world.chair(), "/fair-exposures?overlooked=true").body("items.id", contains(overlooked.toString()));
        String next = get(world.chair(), "/fair-exposures?limit=1")
                .body("items.id", contains(overlooked.toString()))
                .extract()
                .path("next");
        get(world.chair(), "/fair-exposures?limit=1&after=" + next)
                .body("items.id", contains(discussed.toString()))
                .body("next", nullValue());
    }

    @Test
    @DisplayName("X19 E6 a planned meeting counts for nobody, and who is agreed on waits for nothing")
    void countsHeldMeetingsOnly() {
        World world = new World();
        UUID waiting =
                world.tellCard(world.card(UUID.randomUUID(), world.ggz, DisclosureLevel.FULL, "9112", World.TOLD));
        UUID agreed = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.meetingWithClosedAgenda();
        world.agree(meeting, agreed, vacancy);

        get(world.chair(), "/fair-exposures")
                .body("items.id", contains(waiting.toString()))
                .body("items.meetingsSince", contains(0));

        holdMeeting(world, 2, null);
        get(world.chair(), "/fair-exposures").body("items.meetingsSince", contains(1));
    }

    @Test
    @DisplayName("X19 G2 a coach sees the own organisation's candidates, another region's chair nobody")
    void keepsApart() {
        World world = new World();
        OrganisationAlias other = new OrganisationAlias(world.ggz + "-other");
        UUID own = world.tellCard(world.card(UUID.randomUUID()));
        UUID others = world.tellCard(world.card(UUID.randomUUID(), other, DisclosureLevel.FULL, "5120", World.TOLD));

        get(world.coach(), "/fair-exposures").body("items.id", contains(own.toString()));
        get(world.coachOf(other.value()), "/fair-exposures").body("items.id", contains(others.toString()));
        get(new World().chair(), "/fair-exposures").statusCode(200).body("items", empty());
        get(new World().coach(), "/fair-exposures").statusCode(200).body("items", empty());
        List<String> all = get(world.chair(), "/fair-exposures").extract().path("items.id");
        assertThat(all).containsExactlyInAnyOrder(own.toString(), others.toString());
    }
}
