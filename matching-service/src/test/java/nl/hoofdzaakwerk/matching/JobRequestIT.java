package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.as;
import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.ErasureDemanded;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.events.FileValue;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.events.SubjectFileRequested;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The reverse match: who has no fit, what the WSP hears of it, and when it ends. */
@QuarkusTest
@WithPlatform("matching")
class JobRequestIT {
    private static final String SERVICE = "matching-service";

    private static ConditionFactory soon() {
        return await().atMost(Duration.ofSeconds(30));
    }

    private static String openRequestOf(World world) {
        return soon().until(
                        () -> get(world.coach(), "/job-requests")
                                .statusCode(200)
                                .extract()
                                .<String>path("items[0].id"),
                        notNullValue());
    }

    /** The request was told, and then that it is not needed any more. */
    private static void awaitTakenBack(String request) {
        soon().untilAsserted(() -> assertThat(Events.payloadsOf(Topics.JOB_DEVELOPMENT, request))
                .satisfies(told -> assertThat(told.getFirst()).isNotEmpty())
                .last()
                .isEqualTo(""));
    }

    @Test
    @DisplayName("X17 a candidate no vacancy fits becomes a request that tells of nobody, until a vacancy fits")
    void asksUntilThereIsAFit() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID(), world.ggz, DisclosureLevel.FULL, "5120", World.TOLD));

        String request = openRequestOf(world);

        get(world.coach(), "/job-requests/" + request)
                .statusCode(200)
                .body("cardId", equalTo(card.toString()))
                .body("why", equalTo("NO_OPEN_PAIR"))
                .body("occupations", contains("512"))
                .body("hindrances", contains("NO_WORK_OF_THAT_KIND"))
                .body("nextStep.dueDate", notNullValue())
                .body("ending", nullValue());
        soon().untilAsserted(() -> assertThat(Events.payloadsOf(Topics.JOB_DEVELOPMENT, request))
                .singleElement()
                .asString()
                .contains("\"" + world.region + "\"", "NO_WORK_OF_THAT_KIND")
                .doesNotContain(card.toString(), world.ggz.value(), "2312"));

        world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));

        soon().untilAsserted(
                        () -> get(world.coach(), "/job-requests/" + request).body("ending", equalTo("FIT_FOUND")));
        get(world.coach(), "/job-requests/" + request).body("nextStep", nullValue());
        awaitTakenBack(request);
    }

    @Test
    @DisplayName("G4 X17 the own file tells what work was asked for, and what was in the way")
    void standsInTheOwnFile() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        openRequestOf(world);
        UUID file = UUID.randomUUID();

        Events.tell(new SubjectFileRequested(card, SERVICE, file, Instant.now()));

        soon().untilAsserted(() -> assertThat(Events.partsOf(file).stream()
                        .map(SubjectFilePart::section)
                        .filter(section -> section != null && section.key().equals("jobRequests"))
                        .flatMap(section -> section.rows().stream())
                        .map(row -> row.values().stream()
                                .map(FileValue::value)
                                .limit(3)
                                .toList()))
                .containsExactly(List.of("NO_OPEN_PAIR", "512", "NO_WORK_OF_THAT_KIND")));
    }

    @Test
    @DisplayName("X17 changed wishes are told to the WSP under the same request")
    void tellsChangedWishes() {
        World world = new World();
        UUID card = UUID.randomUUID();
        world.tellCard(world.card(card, world.ggz, DisclosureLevel.FULL, "5120", World.TOLD));
        String request = openRequestOf(world);

        Events.tell(world.card(card, world.ggz, DisclosureLevel.FULL, "9112", World.TOLD.plusSeconds(60)));

        soon().untilAsserted(
                        () -> get(world.coach(), "/job-requests/" + request).body("occupations", contains("911")));
        get(world.coach(), "/job-requests").body("items.id", contains(request));
    }

    @Test
    @DisplayName("X17 a coach asks by hand, once; withdraws it, and it is not asked again by itself")
    void asksByHand() {
        World world = new World();
        world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        String path = "/candidate-cards/" + card + "/job-requests";

        String request = post(world.coach(), path)
                .statusCode(201)
                .body("why", equalTo("ASKED_BY_COACH"))
                .extract()
                .path("id");

        post(world.coach(), path)
                .statusCode(409)
                .body("errors.code", contains("asked-already"))
                .body("errors.rule", contains("X17"));
        post(world.coach(), "/job-requests/" + request + "/withdrawals")
                .statusCode(201)
                .body("ending", equalTo("WITHDRAWN"));
        post(world.coach(), "/job-requests/" + request + "/withdrawals")
                .statusCode(409)
                .body("errors.code", contains("request-ended"));
        awaitTakenBack(request);
        get(world.coach(), "/job-requests").body("items.id", contains(request));
    }

    @Test
    @DisplayName("X17 E6 with an agreed match the request ends, and none can be asked")
    void endsWithAMatch() {
        World world = new World();
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        String path = "/candidate-cards/" + card + "/job-requests";
        String request = post(world.coach(), path).statusCode(201).extract().path("id");

        world.agree(world.meetingWithClosedAgenda(), card, vacancy);

        soon().untilAsserted(() ->
                get(world.coach(), "/job-requests/" + request).body("ending", equalTo("CANDIDATE_TAKEN")));
        post(world.coach(), path).statusCode(409).body("errors.code", contains("candidate-taken"));
    }

    @Test
    @DisplayName("X17 G1 X6 who leaves or is erased leaves no request behind, and the WSP hears it is not needed")
    void goesWithTheCandidate() {
        World world = new World();
        UUID left = world.tellCard(world.card(UUID.randomUUID()));
        UUID erased = world.tellCard(world.card(UUID.randomUUID()));
        List<String> requests = soon().until(
                        () -> get(world.coach(), "/job-requests").extract().<List<String>>path("items.id"),
                        ids -> ids.size() == 2);

        Events.tombstone(EventType.CANDIDATE_CARD_PUBLISHED, left);
        Events.tell(new ErasureDemanded(erased, SERVICE, Instant.now()));

        soon().untilAsserted(() -> get(world.coach(), "/job-requests").body("items", empty()));
        requests.forEach(request -> awaitTakenBack(request));
        assertThat(Platform.database("matching")
                        .select("select id from job_request where card_id in ('" + left + "', '" + erased + "')"))
                .isEmpty();
    }

    @Test
    @DisplayName("X17 G2 requests are the coach's own organisation's: others, and the WSP, see and do nothing")
    void staysWithTheOrganisation() {
        World world = new World();
        World elsewhere = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        String request = openRequestOf(world);
        Tokens other = world.coachOf(world.ggz + "-other");

        for (Tokens stranger : List.of(other, elsewhere.coach())) {
            get(stranger, "/job-requests").statusCode(200).body("items", empty());
            get(stranger, "/job-requests/" + request).statusCode(404);
            post(stranger, "/job-requests/" + request + "/withdrawals").statusCode(404);
            post(stranger, "/candidate-cards/" + card + "/job-requests").statusCode(404);
        }
        get(world.chair(), "/job-requests").statusCode(403);
        get(world.chair(), "/job-requests/" + request).statusCode(403);
    }

    @Test
    @DisplayName("P6 X17 the coach plans what is done next, with the version last read")
    void isPlanned() {
        World world = new World();
        world.tellCard(world.card(UUID.randomUUID()));
        String path = "/job-requests/" + openRequestOf(world);
        String etag = as(world.coach()).get("/v1" + path).header("ETag");
        String step = "{\"what\": \"Bespreek de reistijd\", \"dueDate\": \"2099-01-05\"}";

        for (int expected : new int[] {200, 412}) {
            as(world.coach())
                    .header("If-Match", etag)
                    .contentType(ContentType.JSON)
                    .body(step)
                    .put("/v1" + path + "/next-step")
                    .then()
                    .statusCode(expected);
        }
        get(world.coach(), path)
                .body("nextStep.what", equalTo("Bespreek de reistijd"))
                .body("nextStep.dueDate", equalTo("2099-01-05"));
    }

    @Test
    @DisplayName("X17 two at once for one candidate: one request")
    void isAskedOnce() throws Exception {
        World world = new World();
        world.tellVacancy(world.vacancy(UUID.randomUUID(), 1));
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads
                    .invokeAll(Collections.nCopies(
                            2, () -> post(world.coach(), "/candidate-cards/" + card + "/job-requests")
                                    .extract()
                                    .statusCode()))
                    .stream()
                    .map(Future::resultNow)
                    .toList();

            assertThat(answers).containsExactlyInAnyOrder(201, 409);
        }
        get(world.coach(), "/job-requests").body("items.cardId", containsInAnyOrder(card.toString()));
    }
}
