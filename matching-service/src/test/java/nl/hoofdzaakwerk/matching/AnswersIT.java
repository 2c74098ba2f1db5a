package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The client's yes first: nobody is tabled or introduced without it. */
@QuarkusTest
@WithPlatform("matching")
class AnswersIT {

    private static String about(String subject, UUID id, String answer) {
        return """
                {"%s": "%s", "answer": "%s"%s}""".formatted(
                        subject, id, answer, answer.equals("YES") ? ", \"disclosure\": \"SUPPORT_NEED_ONLY\"" : "");
    }

    private static String told(String card) {
        return "/candidate-cards/" + card + "/answers";
    }

    private static String told(UUID card) {
        return told(card.toString());
    }

    @Test
    @DisplayName(
            "X16 nobody is tabled without a yes to the vacancy, its employer or its sector, and no longer after a no")
    void shouldAskTheYesFirst() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID(), Terms.nowhere(), World.TOLD));
        VacancyPublished vacancy = world.vacancy(UUID.randomUUID(), 1);
        world.tellVacancy(vacancy);
        String meeting = world.planMeeting();

        assertThat(world.agendaCards(world.chair(), meeting)).isEmpty();
        post(world.coach(), told(card), about("vacancyId", vacancy.vacancyId(), "YES"))
                .statusCode(201)
                .body("answer", equalTo("YES"))
                .body("disclosure", equalTo("SUPPORT_NEED_ONLY"));
        assertThat(world.agendaCards(world.chair(), meeting)).containsExactly(card.toString());
        post(world.coach(), told(card), about("employerId", vacancy.employerId(), "NO"))
                .statusCode(201);
        assertThat(world.agendaCards(world.chair(), meeting))
                .as("a vacancy's own answer goes before its employer's")
                .containsExactly(card.toString());
        post(world.coach(), told(card), about("vacancyId", vacancy.vacancyId(), "WITHDRAWN"))
                .statusCode(201);
        assertThat(world.agendaCards(world.chair(), meeting)).isEmpty();
        get(world.coach(), told(card)).body("items.answer", contains("WITHDRAWN", "NO", "YES"));
    }

    @Test
    @DisplayName("X16 E5 the WSP sees that there is a yes and how much may be told; no history, no note, no no")
    void shouldShowTheYesOnly() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String standing = "/candidate-cards/" + card + "/standing-answers";
        post(world.coach(), told(card), """
                {"vacancyId": "%s", "answer": "YES", "disclosure": "FULL", "note": "Wil graag dichtbij"}""".formatted(vacancy)).statusCode(201);
        post(world.coach(), told(card), about("employerId", UUID.randomUUID(), "NO"))
                .statusCode(201);

        get(world.chair(), standing)
                .statusCode(200)
                .body("items.answer", contains("YES"))
                .body("items.disclosure", contains("FULL"))
                .body("items[0]", not(hasKey("note")));
        get(world.coach(), standing).body("items.answer", contains("NO", "YES"));
        get(world.coach(), told(card)).body("items[1].note", equalTo("Wil graag dichtbij"));
        get(world.chair(), told(card)).statusCode(403);
        var stranger = world.coachOf(world.ggz + "-other");
        get(stranger, told(card)).statusCode(404);
        get(stranger, standing).statusCode(404);
        post(stranger, told(card), about("vacancyId", vacancy, "NO")).statusCode(404);
        get(new World().chair(), standing).statusCode(404);
    }

    @Test
    @DisplayName("X16 an answer that cannot be is refused with every reason, and nothing is kept of it")
    void shouldRefuse() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        World elsewhere = new World();
        UUID other = elsewhere.tellVacancy(elsewhere.vacancy(UUID.randomUUID(), 1));

        post(world.coach(), told(card), """
                {"vacancyId": "%s", "answer": "YES", "validUntilDate": "2020-01-01"}""".formatted(vacancy))
                .statusCode(409)
                .body("errors.rule", contains("X16", "X16"))
                .body("errors.code", contains("disclosure-required", "validity-past"))
                .body("errors.pointer", contains("/disclosure", "/validUntilDate"));
        post(world.coach(), told(card), about("vacancyId", other, "NO"))
                .statusCode(409)
                .body("errors.code", contains("unknown-vacancy"));
        post(world.coach(), told(card), about("vacancyId", vacancy, "WITHDRAWN"))
                .statusCode(409)
                .body("errors.code", contains("nothing-to-withdraw"));
        assertThat(Platform.database("matching")
                        .select("select count(*) from candidate_answer where card_id = '%s'".formatted(card)))
                .containsExactly("0");
    }

    @Test
    @DisplayName("E5 anonymous until the candidate says yes to this introduction; the yes says what may be told")
    void shouldIntroduceWithAYes() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        String transitions = "/matches/" + match + "/transitions";

        post(world.coach(), transitions, "{\"stage\": \"INTRODUCED\"}")
                .statusCode(409)
                .body("errors.code", contains("consent-needed"));
        get(world.chair(), "/matches/" + match).body("disclosure", nullValue());
        post(world.coach(), told(card), about("vacancyId", vacancy, "YES")).statusCode(201);
        get(world.chair(), "/matches/" + match).body("disclosure", nullValue());
        post(world.coach(), transitions, "{\"stage\": \"INTRODUCED\"}").statusCode(201);
        get(world.chair(), "/matches/" + match).body("disclosure", equalTo("SUPPORT_NEED_ONLY"));
    }

    @Test
    @DisplayName("E5 consent taken back after the introduction ends the match, is told, and tells nothing more")
    void shouldEndWithoutConsent() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        post(world.coach(), "/matches/" + match + "/transitions", """
                {"stage": "INTRODUCED", "employerConsent": true, "disclosure": "NONE"}""")
                .statusCode(201)
                .body("disclosure", equalTo("NONE"));
        post(world.coach(), told(card), about("vacancyId", vacancy, "YES")).statusCode(201);
        get(world.chair(), "/matches/" + match).body("disclosure", equalTo("SUPPORT_NEED_ONLY"));

        post(world.coach(), told(card), about("vacancyId", vacancy, "NO")).statusCode(201);

        get(world.chair(), "/matches/" + match)
                .body("stage", equalTo("ENDED"))
                .body("reasonCode", equalTo("consent-withdrawn"))
                .body("disclosure", nullValue());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Events.toldAbout(Topics.MATCHES, match))
                .containsExactly(
                        EventType.MATCH_PROPOSED,
                        EventType.MATCH_AGREED,
                        EventType.MATCH_INTRODUCED,
                        EventType.MATCH_ENDED));
    }

    @Test
    @DisplayName("E5 X16 answers are forgotten when the candidate leaves")
    void shouldForget() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        post(world.coach(), told(card), about("vacancyId", vacancy, "YES")).statusCode(201);

        Events.tombstone(EventType.CANDIDATE_CARD_PUBLISHED, card);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Platform.database("matching").select("""
                                select (select count(*) from candidate_answer where card_id = '%1$s')
                                    + (select count(*) from standing_answer where card_id = '%1$s')
                                    + (select count(*) from candidate_card where id = '%1$s')""".formatted(card)))
                        .containsExactly("0"));
        get(world.coach(), told(card)).statusCode(404).body("items", nullValue());
        get(world.chair(), "/matches").body("items", empty());
    }
}
