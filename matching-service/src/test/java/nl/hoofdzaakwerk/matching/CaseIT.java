package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static nl.hoofdzaakwerk.matching.World.MEETING;
import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.hoofdzaakwerk.events.ConsentWithdrawn;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A match as a case: what follows, what both sides say, why it stops, and what lets it come back. */
@QuarkusTest
@WithPlatform("matching")
class CaseIT {

    private static Tokens accountManager(World world) {
        return Tokens.of("account-manager." + world.wsp)
                .in(world.wsp.value(), WSP, world.region.value())
                .as("account-manager");
    }

    private static ValidatableResponse put(Tokens user, String path, String etag, String body) {
        return World.as(user)
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(body)
                .put("/v1" + path)
                .then();
    }

    private static String decision(UUID card, UUID vacancy, String decision, String reason, String due) {
        return """
                {"cardId": "%s", "vacancyId": "%s", "decision": "%s", "reasonCode": "%s"%s}""".formatted(
                        card,
                        vacancy,
                        decision,
                        reason,
                        due == null ? "" : ", \"owner\": \"account-manager\", \"dueDate\": \"" + due + "\"");
    }

    @Test
    @DisplayName("P6 P5 an open match has a next step that people replace; it is found by filter; closed it has none")
    void shouldHaveANextStep() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        String path = "/matches/" + match;
        String etag = get(world.coach(), path)
                .body("open", equalTo(true))
                .body("nextStep.what", equalTo("Stel de kandidaat voor aan de werkgever"))
                .body("nextStep.dueDate", equalTo(MEETING.plusDays(7).toString()))
                .extract()
                .header("ETag");
        String call = "{\"what\": \"Bel de werkgever\", \"dueDate\": \"2026-04-20\"}";

        put(world.chair(), path + "/next-step", "\"999\"", call).statusCode(412);
        put(world.chair(), path + "/next-step", etag, call)
                .statusCode(200)
                .body("nextStep.what", equalTo("Bel de werkgever"))
                .body("nextStep.dueDate", equalTo("2026-04-20"));
        String mine = """
                {"open": true, "stages": ["AGREED"], "vacancyId": "%s", "cardId": "%s"}""".formatted(vacancy, card);
        post(world.chair(), "/matches/_search", mine).statusCode(200).body("items.id", contains(match));
        post(world.chair(), "/matches/_search", mine.replace("AGREED", "PLACED"))
                .body("items", empty());
        String ended = post(world.coach(), path + "/transitions", """
                {"stage": "ENDED", "reasonCode": "candidate-stopped"}""")
                .statusCode(201)
                .body("nextStep", nullValue())
                .extract()
                .header("ETag");
        put(world.chair(), path + "/next-step", ended, call).statusCode(409).body("errors.rule", contains("P6"));
        post(world.chair(), "/matches/_search", "{\"open\": true}").body("items", empty());
        post(world.chair(), "/matches/_search", "{\"open\": false}").body("items.id", contains(match));
    }

    @Test
    @DisplayName("P5 both sides give feedback; the candidate's is for the GGZ alone unless shared")
    void shouldTakeFeedback() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        String feedback = "/matches/" + match + "/feedback-notes";
        String good = "{\"judgement\": \"POSITIVE\", \"text\": \"Klikte meteen\"}";
        Tokens manager = accountManager(world);

        post(manager, feedback, good).statusCode(409).body("errors.code", contains("not-introduced"));
        post(world.coach(), "/matches/" + match + "/transitions", """
                {"stage": "INTRODUCED", "employerConsent": true}""").statusCode(201);
        post(manager, feedback, good).statusCode(201).body("side", equalTo("EMPLOYER"));
        post(world.coach(), feedback, "{\"judgement\": \"DOUBTFUL\", \"text\": \"Twijfelt over de drukte\"}")
                .statusCode(201)
                .body("shared", equalTo(false));
        post(world.coach(), feedback, "{\"judgement\": \"POSITIVE\", \"shared\": true}")
                .statusCode(201);

        get(world.coach(), feedback).body("items.judgement", contains("POSITIVE", "DOUBTFUL", "POSITIVE"));
        get(manager, feedback).body("items.side", contains("CANDIDATE", "EMPLOYER"));
        get(world.chair(), feedback).body("items.text", not(hasItem("Twijfelt over de drukte")));
        get(world.coachOf(world.ggz + "-other"), feedback).statusCode(404);
        get(new World().chair(), feedback).statusCode(404);
        post(world.coach(), feedback, "{\"judgement\": \"POSITIVE\", \"text\": \"<b>\"}")
                .statusCode(400);
        Events.tell(new ConsentWithdrawn(card, "matching-service", "matching", World.TOLD.plusSeconds(3600)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(Platform.database("matching")
                        .select("select count(*) from match_feedback where match_id = '" + match + "'"))
                .containsExactly("0"));
    }

    @Test
    @DisplayName("P5 the closing comment is suggested by reason, written by the own organisation, and read there only")
    void shouldTellTheCandidate() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        String comment = "/matches/" + match + "/closing-comment";
        get(world.coach(), comment).statusCode(409).body("errors.code", contains("not-closed"));
        post(world.chair(), "/matches/" + match + "/transitions", """
                {"stage": "ENDED", "reasonCode": "employer-stopped", "party": "CANDIDATE"}""")
                .statusCode(409)
                .body("errors.rule", contains("P5"))
                .body("errors.code", contains("other-party"));
        post(world.chair(), "/matches/" + match + "/transitions", """
                {"stage": "ENDED", "reasonCode": "employer-stopped", "party": "EMPLOYER"}""").statusCode(201);

        String none = get(world.coach(), comment)
                .statusCode(200)
                .body("text", nullValue())
                .body(
                        "suggestion",
                        equalTo("De werkgever is gestopt. Dat zegt niets over wat jij kunt. We zoeken samen verder."))
                .extract()
                .header("ETag");
        put(world.coach(), comment, none, "{\"text\": \"Ze kozen iemand anders. We gaan door.\"}")
                .statusCode(200);
        put(world.coach(), comment, none, "{\"text\": \"Nog eens\"}").statusCode(412);
        get(world.coach(), comment).body("text", equalTo("Ze kozen iemand anders. We gaan door."));
        get(world.chair(), comment).statusCode(403);
        get(world.coachOf(world.ggz + "-other"), comment).statusCode(404);
    }

    @Test
    @DisplayName("P5 reasons are read with the party they lie with; a region's own stand beside the national ones")
    void shouldListReasons() {
        World world = new World();
        Platform.database("matching").execute("""
                insert into reason_code (code, stage, party, valid_from, region, label_nl, label_en, suggestion_nl,
                    suggestion_en)
                values ('seasonal-work', 'ENDED', 'EMPLOYER', date '2015-01-01', '%s', 'Seizoenswerk', 'Seasonal work',
                    'Het seizoen is voorbij.', 'The season is over.')""".formatted(world.region));

        get(world.coach(), "/reason-codes")
                .statusCode(200)
                .body("items.findAll { it.code == 'seasonal-work' }.label", contains("Seizoenswerk"))
                .body("items.findAll { it.code == 'candidate-stopped' }.party", contains("CANDIDATE"))
                .body("items.findAll { it.code == 'vacancy-gone' }.party", contains("SYSTEM"));
        get(new World().coach(), "/reason-codes").body("items.findAll { it.code == 'seasonal-work' }", empty());
    }

    @Test
    @DisplayName("E4 a rejected pair that comes back says what changed, in Dutch and in English")
    void shouldSayWhatChanged() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.meetingWithClosedAgenda();
        post(
                        world.chair(),
                        "/matching-meetings/" + meeting + "/decisions",
                        decision(card, vacancy, "REJECTED", "hours-do-not-fit", null))
                .statusCode(201);
        String next = world.planMeeting(MEETING.plusDays(14));
        assertThat(world.agendaCards(world.chair(), next)).isEmpty();

        Events.tell(world.card(card, 16, 20, World.TOLD.plusSeconds(60)));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(world.agendaCards(world.chair(), next))
                .containsExactly(card.toString()));
        get(world.coach(), "/candidate-cards/" + card + "/suggestions")
                .body(
                        "items[0].judgement.notes",
                        hasItem("Terug: de kandidaat wil nu 16\u201320 uur (was 16\u201324)."));
        World.as(world.coach())
                .header("Accept-Language", "en")
                .get("/v1/candidate-cards/" + card + "/suggestions")
                .then()
                .body(
                        "items[0].judgement.notes",
                        hasItem("Back: the candidate now wants 16\u201320 hours (was 16\u201324)."));
        Events.tell(world.card(card, 16, 24, World.TOLD.plusSeconds(120)));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(world.agendaCards(world.chair(), next))
                .as("as it was when it was rejected")
                .isEmpty());
    }

    @Test
    @DisplayName("E4 a parked pair stays away until its day and returns then; people may move that day")
    void shouldParkUntil() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.meetingWithClosedAgenda();
        String match = post(
                        world.chair(),
                        "/matching-meetings/" + meeting + "/decisions",
                        decision(card, vacancy, "PARKED", "employer-not-now", "2026-04-28"))
                .statusCode(201)
                .extract()
                .path("matchId");
        String soon = world.planMeeting(MEETING.plusDays(14));
        String later = world.planMeeting(MEETING.plusDays(28));

        String etag = get(world.coach(), "/matches/" + match)
                .body("parkedUntilDate", equalTo("2026-04-28"))
                .extract()
                .header("ETag");
        assertThat(world.agendaCards(world.chair(), soon)).isEmpty();
        assertThat(world.agendaCards(world.chair(), later)).containsExactly(card.toString());
        put(world.coach(), "/matches/" + match + "/next-step", etag, """
                {"what": "Bekijk het opnieuw", "dueDate": "2026-04-15"}""")
                .statusCode(200)
                .body("parkedUntilDate", equalTo("2026-04-15"));
        assertThat(world.agendaCards(world.chair(), soon)).containsExactly(card.toString());
    }

    @Test
    @DisplayName("G4 X16 P5 a person reads the own answers, what both sides said, and the closing comment")
    void shouldBeInTheOwnFile() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String match = world.agree(world.meetingWithClosedAgenda(), card, vacancy);
        post(world.coach(), "/candidate-cards/" + card + "/answers", """
                {"vacancyId": "%s", "answer": "YES", "disclosure": "NONE", "note": "Wil het proberen"}""".formatted(vacancy))
                .statusCode(201);
        post(
                        world.coach(),
                        "/matches/" + match + "/feedback-notes",
                        "{\"judgement\": \"DOUBTFUL\", \"text\": \"Twijfelt over de drukte\"}")
                .statusCode(201);
        post(world.coach(), "/matches/" + match + "/transitions", """
                {"stage": "ENDED", "reasonCode": "candidate-stopped"}""").statusCode(201);
        put(world.coach(), "/matches/" + match + "/closing-comment", "\"0\"", "{\"text\": \"We zoeken door.\"}")
                .statusCode(200);
        UUID request = UUID.randomUUID();

        Events.tell(new SubjectFileRequested(card, "matching-service", request, Instant.now()));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(String.join(
                        "",
                        Events.partsOf(request).stream()
                                .map(part -> new String(EventJson.write(part), StandardCharsets.UTF_8))
                                .toList()))
                .contains("Wil het proberen", "Twijfelt over de drukte", "We zoeken door.", "HOURS=16\u201324"));
    }
}
