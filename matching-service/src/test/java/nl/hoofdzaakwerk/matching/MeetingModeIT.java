package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.MEETING;
import static nl.hoofdzaakwerk.matching.World.as;
import static nl.hoofdzaakwerk.matching.World.decision;
import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.VacancyPublished;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A meeting as it goes on: its sections, decisions, actions, attendance and what is on the table. */
@QuarkusTest
@WithPlatform("matching")
class MeetingModeIT {

    private static String parked(UUID card, UUID vacancy, String more) {
        return """
                {"cardId": "%s", "vacancyId": "%s", "decision": "PARKED"%s}""".formatted(card, vacancy, more);
    }

    private static String attendance(OrganisationAlias organisation, String kind, String more) {
        return """
                {"organisation": "%s", "kind": "%s", "function": "deelnemer"%s}""".formatted(organisation, kind, more);
    }

    private static ValidatableResponse put(Tokens user, String path, int version, String body) {
        return as(user).contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/v1" + path)
                .then();
    }

    /** A vacancy for one cook, until that day. */
    private static VacancyPublished closing(World world, LocalDate day) {
        VacancyPublished open = world.vacancy(UUID.randomUUID(), 1);
        return new VacancyPublished(
                open.vacancyId(),
                open.employerId(),
                open.employerName(),
                open.region(),
                open.organisation(),
                open.title(),
                open.occupation(),
                open.minimumHours(),
                open.maximumHours(),
                open.openPositions(),
                open.postcode4(),
                open.conditions(),
                open.opensOn(),
                day,
                open.updatedAt());
    }

    private static List<String> keys(ValidatableResponse agenda, String section) {
        return agenda.extract().path("sections.find { it.section == '%s' }.entries.cardId".formatted(section));
    }

    @Test
    @DisplayName(
            "X15 E7 the next meeting opens with what came of the last, and an open action returns until it is done")
    void shouldOpenWithResults() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String first = world.meetingWithClosedAgenda();
        post(world.chair(), "/matching-meetings/" + first + "/decisions", parked(card, vacancy, """
                        , "owner": "coach", "ownerOrganisation": "%s", "action": "Vragen naar de uren",
                        "dueDate": "2026-04-08\"""".formatted(
                                world.ggz)))
                .statusCode(201)
                .body("owner", equalTo("coach"))
                .body("ownerOrganisation", equalTo(world.ggz.value()));
        String action = get(world.coach(), "/matching-meetings/" + first + "/actions")
                .body("items", hasSize(1))
                .body("items[0].nextStep.what", equalTo("Vragen naar de uren"))
                .body("items[0].nextStep.dueDate", equalTo("2026-04-08"))
                .extract()
                .path("items[0].id");
        post(world.chair(), "/matching-meetings/" + first + "/endings").statusCode(201);
        String second = world.planMeeting(MEETING.plusDays(14));

        ValidatableResponse open = get(world.coach(), "/matching-meetings/" + second + "/agenda");
        assertThat(keys(open, "LAST_MEETING")).containsExactly(card.toString());
        open.body(
                        "sections.section",
                        contains("LAST_MEETING", "EXPIRING_VACANCIES", "LONGEST_UNDISCUSSED", "BEST_PROPOSALS"))
                .body("sections[0].entries[0].decision.decision", equalTo("PARKED"))
                .body("sections[0].entries[0].action.id", equalTo(action))
                .body(
                        "sections[0].entries[0].reasons",
                        contains(
                                "Vorige keer: geparkeerd. Nu: geparkeerd.",
                                "Er staat een actie open tot en met 8 april 2026."));
        assertThat(keys(open, "BEST_PROPOSALS")).isEmpty();
        world.closeAgenda(second);
        get(world.chair(), "/matching-meetings/" + second + "/agenda")
                .body("sections[0].entries[0].action.stage", equalTo("OPEN"))
                .body("sections[0].entries[0].matchId", notNullValue());
        post(world.coach(), "/meeting-actions/" + action + "/completions", """
                {"result": "De kandidaat wil 20 uur"}""")
                .statusCode(201)
                .body("stage", equalTo("DONE"));
        post(world.coach(), "/meeting-actions/" + action + "/completions", """
                {"result": "Nog eens"}""")
                .statusCode(409)
                .body("errors.code", contains("action-done"));
        post(world.chair(), "/matching-meetings/" + second + "/endings").statusCode(201);
        String third = world.planMeeting(MEETING.plusDays(28));
        assertThat(keys(get(world.chair(), "/matching-meetings/" + third + "/agenda"), "LAST_MEETING"))
                .isEmpty();
    }

    @Test
    @DisplayName("X15 a vacancy that closes soon comes with its best candidates before the longest undiscussed")
    void shouldPutExpiringFirst() {
        World world = new World();
        UUID soon = world.tellVacancy(closing(world, MEETING.plusDays(21)));
        world.tellVacancy(closing(world, MEETING.plusDays(22)));
        List<String> cards = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            cards.add(world.tellCard(world.card(UUID.randomUUID())).toString());
        }
        String meeting = world.planMeeting();

        ValidatableResponse agenda = get(world.chair(), "/matching-meetings/" + meeting + "/agenda");
        assertThat(keys(agenda, "EXPIRING_VACANCIES")).hasSize(3).isSubsetOf(cards);
        agenda.body("sections[1].entries.vacancyId", everyItem(equalTo(soon.toString())))
                .body("sections[1].entries[0].reasons", hasItem("De vacature sluit op 22 april 2026."));
        List<String> pairs = agenda.extract().path("sections.entries.flatten().collect { it.cardId + it.vacancyId }");
        assertThat(pairs).doesNotHaveDuplicates();
        world.closeAgenda(meeting);
        ValidatableResponse closed = get(world.chair(), "/matching-meetings/" + meeting + "/agenda");
        assertThat(closed.extract()
                        .<List<String>>path("sections.entries.flatten().collect { it.cardId + it.vacancyId }"))
                .isEqualTo(pairs);
    }

    @Test
    @DisplayName(
            "E1 a meeting that agreed on a match ends only when it is noted of WSP and GGZ, or why they were not there")
    void shouldNoteWhoWasThere() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.meetingWithClosedAgenda();
        world.agree(meeting, card, vacancy);
        String path = "/matching-meetings/" + meeting;

        post(world.chair(), path + "/endings")
                .statusCode(409)
                .body("errors.code", contains("wsp-not-noted", "ggz-not-noted"))
                .body("errors.rule", everyItem(equalTo("E1")));
        post(world.chair(), path + "/attendances", attendance(world.wsp, "WSP", ""))
                .statusCode(201);
        post(world.chair(), path + "/attendances", attendance(world.wsp, "WSP", ""))
                .statusCode(409)
                .body("errors.code", contains("attendance-noted"));
        post(world.chair(), path + "/endings").statusCode(409).body("errors.code", contains("ggz-not-noted"));
        post(world.chair(), path + "/attendances", attendance(world.ggz, "GGZ", """
                , "absenceReason": "Storing op het spoor\""""))
                .statusCode(201)
                .body("present", equalTo(false));
        post(world.chair(), path + "/endings").statusCode(201);
        post(world.chair(), path + "/attendances", attendance(world.wsp, "UWV", ""))
                .statusCode(409)
                .body("errors.code", hasItem("meeting-ended"));
        get(world.coach(), path + "/attendances")
                .body("items.organisation", containsInAnyOrder(world.wsp.value(), world.ggz.value()));
    }

    @Test
    @DisplayName("E7 of two chairs who decide about a pair at the same time one wins; deciding again is a new entry")
    void shouldDecideOnceAtATime() throws Exception {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String decisions = "/matching-meetings/" + world.meetingWithClosedAgenda() + "/decisions";
        CyclicBarrier start = new CyclicBarrier(2);
        Callable<Integer> chair = () -> {
            start.await();
            return post(world.chair(), decisions, parked(card, vacancy, ""))
                    .extract()
                    .statusCode();
        };

        List<Integer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> answer : threads.invokeAll(List.of(chair, chair))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
        String first = get(world.chair(), decisions)
                .body("items", hasSize(1))
                .extract()
                .path("items[0].id");
        post(world.chair(), decisions, decision(card, vacancy, "AGREED"))
                .statusCode(409)
                .body("errors.code", contains("decided-meanwhile"))
                .body("errors.pointer", contains("/afterDecisionId"));
        post(
                        world.chair(),
                        decisions,
                        decision(card, vacancy, "AGREED").replace("}", ", \"afterDecisionId\": \"" + first + "\"}"))
                .statusCode(201)
                .body("afterDecisionId", equalTo(first))
                .body("owner", equalTo("chair." + world.wsp))
                .body("dueDate", equalTo("2026-04-15"));
        get(world.chair(), decisions).body("items.decision", contains("AGREED", "PARKED"));
    }

    @Test
    @DisplayName("E7 a decision is never dated before the one before it, also when the clock was put back")
    void shouldKeepTimeGoing() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.meetingWithClosedAgenda();
        Platform.database("matching")
                .execute("update meeting_clock set moment = '2099-01-01T00:00:00Z' where meeting_id = '" + meeting
                        + "'");

        post(world.chair(), "/matching-meetings/" + meeting + "/decisions", parked(card, vacancy, ""))
                .statusCode(201)
                .body("decidedAt", equalTo("2099-01-01T00:00:00Z"));
    }

    @Test
    @DisplayName("X15 the chair puts a pair on the table; another organisation's candidate is not shown to a coach")
    void shouldPutOnTheTable() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        OrganisationAlias neighbour = new OrganisationAlias("ggz-b-" + world.ggz);
        UUID others =
                world.tellCard(world.card(UUID.randomUUID(), neighbour, DisclosureLevel.FULL, "5120", World.TOLD));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        String meeting = world.planMeeting();
        String path = "/matching-meetings/" + meeting + "/current-item";
        String item = """
                {"cardId": "%s", "vacancyId": "%s"}""";

        put(world.chair(), path, 0, item.formatted(card, vacancy))
                .statusCode(409)
                .body("errors.code", contains("agenda-open"));
        world.closeAgenda(meeting);
        put(world.chair(), path, 0, item.formatted(card, vacancy))
                .statusCode(200)
                .header("ETag", "\"1\"");
        put(world.chair(), path, 0, item.formatted(others, vacancy)).statusCode(412);
        get(world.coach(), path).body("cardId", equalTo(card.toString()));
        get(world.coachOf(neighbour.value()), path).statusCode(200).body("cardId", nullValue());
        put(world.chair(), path, 1, item.formatted(others, UUID.randomUUID()))
                .statusCode(409)
                .body("errors.pointer", contains("/vacancyId"));
        put(world.chair(), path, 1, item.formatted(others, vacancy)).statusCode(200);
        get(world.coach(), path).statusCode(200).body("cardId", nullValue());
        put(world.chair(), path, 2, "{}").statusCode(200).body("cardId", nullValue());
    }

    @Test
    @DisplayName("E7 an action is owned by who takes part, due on or after the meeting, and seen by owner and WSP only")
    void shouldOwnActions() {
        World world = new World();
        world.tellCard(world.card(UUID.randomUUID()));
        String actions = "/matching-meetings/" + world.meetingWithClosedAgenda() + "/actions";
        String body = """
                {"owner": "coach", "ownerOrganisation": "%s",
                 "nextStep": {"what": "Uitnodigen", "dueDate": "%s"}}""";

        post(world.chair(), actions, body.formatted("onbekend", "2026-04-08"))
                .statusCode(409)
                .body("errors.code", contains("owner-takes-no-part"));
        post(world.chair(), actions, body.formatted(world.ggz, "2026-03-31"))
                .statusCode(409)
                .body("errors.pointer", contains("/nextStep/dueDate"));
        String own = post(world.chair(), actions, body.formatted(world.ggz, "2026-04-01"))
                .statusCode(201)
                .extract()
                .path("id");
        post(world.chair(), actions, body.formatted(world.wsp, "2026-04-01")).statusCode(201);
        get(world.coach(), actions).body("items.id", contains(own));
        get(world.coachOf("ggz-elders"), actions).body("items", empty());
        get(world.coachOf("ggz-elders"), "/meeting-actions/" + own).statusCode(404);
        get(world.chair(), actions).body("items", hasSize(2));
        put(world.coach(), "/meeting-actions/" + own, 0, body.formatted(world.ggz, "2026-05-01"))
                .statusCode(200)
                .body("nextStep.dueDate", equalTo("2026-05-01"));
    }

    @Test
    @DisplayName("G1 a candidate who is erased leaves agendas, actions, the table and what was told live")
    void shouldForget() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        String meeting = world.meetingWithClosedAgenda();
        put(world.chair(), "/matching-meetings/" + meeting + "/current-item", 0, """
                {"cardId": "%s", "vacancyId": "%s"}""".formatted(card, vacancy))
                .statusCode(200);
        world.agree(meeting, card, vacancy);
        assertThat(held(card)).isEqualTo("1 1 2 1");

        Events.tell(new ErasureDemanded(card, "matching-service", World.TOLD.plusSeconds(20)));

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(held(card)).isEqualTo("0 0 0 0"));
        get(world.chair(), "/matching-meetings/" + meeting + "/decisions").body("items", hasSize(1));
    }

    private static String held(UUID card) {
        return Platform.database("matching").select("""
                        select (select count(*) from agenda_entry where card_id = '%1$s') || ' '
                            || (select count(*) from meeting_action where card_id = '%1$s') || ' '
                            || (select count(*) from meeting_change where card_id = '%1$s') || ' '
                            || (select count(*) from current_item where card_id = '%1$s')""".formatted(card)).getFirst();
    }
}
