package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.as;
import static nl.hoofdzaakwerk.matching.World.decision;
import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A meeting followed live by people of two organisations, as browsers do. */
@QuarkusTest
@WithPlatform("matching")
class LiveMeetingIT {

    private static final Logger LOG = Logger.getLogger(LiveMeetingIT.class);
    private static final int PUTS = 40;

    /** Reads a stream of events to its end, or until it is closed. */
    private static final class Follower implements AutoCloseable {
        private final List<String> events = new CopyOnWriteArrayList<>();
        private final List<Long> times = new CopyOnWriteArrayList<>();
        private final HttpClient client = HttpClient.newHttpClient();
        private final BufferedReader lines;
        private volatile boolean ended;

        Follower(String token, String meeting, String lastEventId) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(
                            "http://127.0.0.1:" + RestAssured.port + "/v1/matching-meetings/" + meeting + "/changes"))
                    .header("Authorization", "Bearer " + token)
                    .header("Accept", "text/event-stream");
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            try {
                var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
                assertThat(answer.statusCode()).isEqualTo(200);
                lines = new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            Thread.ofVirtual().start(this::read);
            await().atMost(Duration.ofSeconds(10)).until(() -> !events.isEmpty());
        }

        private void read() {
            StringBuilder event = new StringBuilder();
            try {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.isEmpty()) {
                        times.add(System.nanoTime());
                        events.add(event.toString());
                        event.setLength(0);
                    } else {
                        event.append(line).append('\n');
                    }
                }
            } catch (IOException e) {
                LOG.debug("the stream was closed", e);
            }
            ended = true;
        }

        List<String> of(String kind) {
            return events.stream()
                    .filter(event -> event.contains("\"kind\":\"" + kind + "\""))
                    .toList();
        }

        String lastId() {
            return events.stream()
                    .flatMap(String::lines)
                    .filter(line -> line.startsWith("id:"))
                    .map(line -> line.substring(3).trim())
                    .reduce((first, second) -> second)
                    .orElseThrow();
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }

    private static void putOnTable(World world, String meeting, int version, UUID card, UUID vacancy) {
        as(world.chair())
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body("{\"cardId\": \"%s\", \"vacancyId\": \"%s\"}".formatted(card, vacancy))
                .put("/v1/matching-meetings/" + meeting + "/current-item")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("X15 chair and coach see each change within a second, the coach those of the own candidates only")
    void shouldTellWithinASecond() {
        World world = new World();
        OrganisationAlias neighbour = new OrganisationAlias("ggz-d-" + world.ggz);
        UUID own = world.tellCard(world.card(UUID.randomUUID()));
        UUID others =
                world.tellCard(world.card(UUID.randomUUID(), neighbour, DisclosureLevel.FULL, "5120", World.TOLD));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        String meeting = world.meetingWithClosedAgenda();
        List<Long> waits = new ArrayList<>();

        try (Follower chair = new Follower(world.chair().signed(), meeting, null);
                Follower coach = new Follower(world.coach().signed(), meeting, null)) {
            for (int number = 0; number < PUTS; number++) {
                int seen = number / 2 + 1;
                long before = System.nanoTime();
                putOnTable(world, meeting, 2 * (number / 2), own, vacancy);
                await().pollInterval(Duration.ofMillis(2))
                        .atMost(Duration.ofSeconds(5))
                        .until(() -> coach.of("ITEM_PUT").size() == seen
                                && chair.of("ITEM_PUT").size() == 2 * seen - 1);
                waits.add(chair.times.getLast() - before);
                waits.add(coach.times.getLast() - before);
                putOnTable(world, meeting, 2 * (number / 2) + 1, others, vacancy);
                await().pollInterval(Duration.ofMillis(2))
                        .atMost(Duration.ofSeconds(5))
                        .until(() -> chair.of("ITEM_PUT").size() == 2 * seen);
                number++;
            }
            post(world.chair(), "/matching-meetings/" + meeting + "/decisions", decision(own, vacancy, "AGREED"))
                    .statusCode(201);
            post(world.chair(), "/matching-meetings/" + meeting + "/decisions", decision(others, vacancy, "AGREED"))
                    .statusCode(201);
            post(world.chair(), "/matching-meetings/" + meeting + "/attendances", """
                    {"organisation": "%s", "kind": "GGZ", "function": "coach"}""".formatted(world.ggz))
                    .statusCode(201);
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> !chair.of("ATTENDANCE_NOTED").isEmpty()
                            && !coach.of("ATTENDANCE_NOTED").isEmpty());

            assertThat(chair.of("DECIDED")).hasSize(2);
            assertThat(coach.of("DECIDED")).singleElement().satisfies(event -> assertThat(event)
                    .contains(own.toString(), "\"detail\":\"AGREED\""));
            assertThat(String.join("", coach.events)).doesNotContain(others.toString());
        }
        waits.sort(null);
        long worst = waits.getLast() / 1_000_000;
        LOG.infof(
                "A change is seen after at most %d ms, half of them within %d ms, of %d",
                worst, waits.get(waits.size() / 2) / 1_000_000, waits.size());
        assertThat(worst).isLessThan(1000);
    }

    @Test
    @DisplayName("X15 who comes back with the last id is sent what was missed, in order, and nothing twice")
    void shouldMissNothing() {
        World world = new World();
        UUID card = world.tellCard(world.card(UUID.randomUUID()));
        UUID vacancy = world.tellVacancy(world.vacancy(UUID.randomUUID(), 2));
        String meeting = world.meetingWithClosedAgenda();
        String last;
        try (Follower chair = new Follower(world.chair().signed(), meeting, null)) {
            putOnTable(world, meeting, 0, card, vacancy);
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> chair.of("ITEM_PUT").size() == 1);
            last = chair.lastId();
        }
        for (int version = 1; version < 4; version++) {
            putOnTable(world, meeting, version, card, vacancy);
        }

        try (Follower back = new Follower(world.chair().signed(), meeting, last)) {
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> back.of("ITEM_PUT").size() >= 3);
            assertThat(back.of("ITEM_PUT")).hasSize(3);
            long first = Long.parseLong(last);
            assertThat(back.of("ITEM_PUT"))
                    .extracting(event -> event.lines()
                            .filter(line -> line.startsWith("id:"))
                            .map(line -> Long.parseLong(line.substring(3).trim()))
                            .findFirst()
                            .orElseThrow())
                    .containsExactly(first + 1, first + 2, first + 3);
            assertThat(back.events.getFirst()).contains("event:state").doesNotContain("id:");
        }
    }

    @Test
    @DisplayName("X15 a decision that another instance of the service took is told as well")
    void shouldTellWhatOthersDid() {
        World world = new World();
        String meeting = world.meetingWithClosedAgenda();
        try (Follower coach = new Follower(world.coach().signed(), meeting, null)) {
            Platform.database("matching").execute("""
                            with turn as (update meeting_clock set number = number + 1 where meeting_id = '%1$s'
                                returning number)
                            insert into meeting_change (meeting_id, number, region, kind, changed_at)
                            select '%1$s', number, '%2$s', 'ENDED', now() from turn""".formatted(meeting, world.region));

            await().atMost(Duration.ofSeconds(5)).until(() -> coach.of("ENDED").size() == 1);
        }
    }

    @Test
    @DisplayName("X15 while the agenda is open, a new card is told as a changed agenda")
    void shouldTellChangedAgenda() {
        World world = new World();
        String meeting = world.planMeeting();
        try (Follower coach = new Follower(world.coach().signed(), meeting, null)) {
            Events.tell(world.card(UUID.randomUUID()));

            await().atMost(Duration.ofSeconds(20))
                    .until(() -> !coach.of("AGENDA_CHANGED").isEmpty());
            int before = coach.of("AGENDA_CLOSED").size();
            world.closeAgenda(meeting);
            await().atMost(Duration.ofSeconds(5))
                    .until(() -> coach.of("AGENDA_CLOSED").size() == before + 1);
        }
    }

    @Test
    @DisplayName("G2 the stream ends when the token expires, and is not given to who may not see the meeting")
    void shouldEndWithTheToken() {
        World world = new World();
        String meeting = world.planMeeting();

        try (Follower coach = new Follower(world.coach().signedFor(Duration.ofSeconds(3)), meeting, null)) {
            await().atMost(Duration.ofSeconds(10)).until(() -> coach.ended);
            assertThat(coach.events.getFirst()).contains("\"stage\":\"PLANNED\"");
        }
        as(new World().coach())
                .accept("text/event-stream")
                .get("/v1/matching-meetings/" + meeting + "/changes")
                .then()
                .statusCode(404);
        as(world.coach())
                .accept("text/event-stream")
                .header("Last-Event-ID", "last")
                .get("/v1/matching-meetings/" + meeting + "/changes")
                .then()
                .statusCode(400);
        get(world.coach(), "/matching-meetings/" + meeting + "/changes").statusCode(406);
    }
}
