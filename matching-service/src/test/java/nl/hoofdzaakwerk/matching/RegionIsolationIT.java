package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class RegionIsolationIT {

    @Test
    @DisplayName("G2 another region's chair and coach see nothing of a region: no list, item, agenda or suggestion")
    void shouldKeepRegionsApart() {
        World here = new World();
        World elsewhere = new World();
        UUID card = here.tellCard(here.card(UUID.randomUUID()));
        UUID vacancy = here.tellVacancy(here.vacancy(UUID.randomUUID(), 1));
        String meeting = here.meetingWithClosedAgenda();
        String match = here.agree(meeting, card, vacancy);

        for (Tokens stranger : new Tokens[] {elsewhere.chair(), elsewhere.coach()}) {
            for (String list : new String[] {"/candidate-cards", "/vacancies", "/matching-meetings", "/matches"}) {
                get(stranger, list).statusCode(200).body("items", empty());
            }
            for (String hidden : new String[] {
                "/candidate-cards/" + card,
                "/candidate-cards/" + card + "/suggestions",
                "/vacancies/" + vacancy,
                "/vacancies/" + vacancy + "/suggestions",
                "/matching-meetings/" + meeting,
                "/matching-meetings/" + meeting + "/agenda",
                "/matching-meetings/" + meeting + "/decisions",
                "/matches/" + match
            }) {
                get(stranger, hidden).statusCode(404);
            }
            post(stranger, "/matches/" + match + "/transitions", "{\"stage\": \"INTRODUCED\"}")
                    .statusCode(404);
        }
        post(elsewhere.chair(), "/matching-meetings/" + meeting + "/endings").statusCode(404);
        post(elsewhere.chair(), "/matching-meetings", """
                {"region": "%s", "meetingDate": "2026-05-01"}""".formatted(here.region))
                .statusCode(409)
                .body("errors.code", contains("not-your-region"));
    }

    @Test
    @DisplayName("G2 E2 a coach sees own candidates only, on an agenda that is the whole region's")
    void shouldShowCoachOwnCandidates() {
        World world = new World();
        OrganisationAlias other = new OrganisationAlias(world.ggz + "-other");
        UUID own = world.tellCard(world.card(UUID.randomUUID()));
        UUID others = world.tellCard(world.card(UUID.randomUUID(), other, DisclosureLevel.FULL, "5131", World.TOLD));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        String meeting = world.planMeeting();

        assertThat(world.agendaCards(world.chair(), meeting)).containsExactly(own.toString(), others.toString());
        assertThat(world.agendaCards(world.coach(), meeting)).containsExactly(own.toString());
        get(world.coachOf(other.value()), "/matching-meetings/" + meeting + "/agenda")
                .body("items.place", contains(2))
                .body("items.cardId", contains(others.toString()));
        world.closeAgenda(meeting);
        assertThat(world.agendaCards(world.coach(), meeting)).containsExactly(own.toString());
        get(world.coach(), "/candidate-cards").body("items.id", contains(own.toString()));
        get(world.coach(), "/candidate-cards/" + others).statusCode(404);
        get(world.coach(), "/candidate-cards/" + others + "/suggestions").statusCode(404);
        get(world.coach(), "/vacancies/" + vacancy + "/suggestions").body("items.cardId", contains(own.toString()));
        get(world.coach(), "/matches").body("items.cardId", contains(own.toString()));
    }

    @Test
    @DisplayName("G3 a card shown to the WSP holds wishes and possibilities, and names nobody")
    void shouldShowAnonymousCard() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));

        var shown = get(world.chair(), "/candidate-cards/" + card)
                .statusCode(200)
                .body("id", equalTo(card.toString()))
                .extract()
                .<Map<String, Object>>path("$");

        assertThat(shown.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "region",
                        "organisation",
                        "disclosure",
                        "preferredOccupations",
                        "minimumHours",
                        "maximumHours",
                        "postcode4",
                        "travelMode",
                        "maximumTravelMinutes",
                        "neededConditions",
                        "availableDate",
                        "legalGroundEndDate",
                        "updatedAt",
                        "fresh",
                        "notTold",
                        "terms");
    }
}
