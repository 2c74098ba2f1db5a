package nl.hoofdzaakwerk.testkit.kit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("toy")
class ServiceKitIT {
    private static final String NOTE = note("first");
    private final Database database = Platform.database("toy");

    @Inject
    EntityManager entityManager;

    private static String note(String title) {
        return "{\"title\": \"%s\", \"madeOnDate\": \"2026-01-31\", \"colour\": \"RED\"}".formatted(title);
    }

    private static RequestSpecification coachOf(String organisation) {
        return as(Tokens.of("coach." + organisation)
                .in(organisation, "GGZ", "AM19")
                .as("coach"));
    }

    private static RequestSpecification as(Tokens tokens) {
        return given().auth().oauth2(tokens.signed()).contentType(ContentType.JSON);
    }

    private static String create(String organisation) {
        return coachOf(organisation)
                .body(NOTE)
                .post("/v1/notes")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void shouldRefuseAnonymousCallers() {
        given().get("/v1/notes")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .body("status", equalTo(401));
    }

    @Test
    void shouldRefuseTokensThatAreNotForUs() {
        Tokens coach = Tokens.of("coach.ggz-a").in("ggz-a", "GGZ", "AM19").as("coach");
        for (String token : List.of(coach.expired(), coach.signedByStranger(), coach.fromAnotherIssuer())) {
            given().auth()
                    .oauth2(token)
                    .get("/v1/notes")
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void shouldTakeRolesOnlyFromInsideTheOrganisation() {
        as(Tokens.of("x").in("ggz-a", "GGZ", "AM19").as("treatment-liaison").asRealmWide("coach"))
                .get("/v1/notes")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        as(Tokens.of("x").in("ggz-a", "GGZ", "AM19").as("operator"))
                .get("/v1/notes")
                .then()
                .statusCode(403);
        as(Tokens.of("x").in("landelijk", "NATIONAL").as("operator"))
                .get("/v1/dead-letters")
                .then()
                .statusCode(200);
    }

    @Test
    void shouldAskMembersOfTwoOrganisationsToChooseOne() {
        String mine = create("ggz-two");
        Tokens both = Tokens.of("x")
                .in("ggz-two", "GGZ", "AM19")
                .as("coach")
                .in("wsp-b", "WSP", "AM19")
                .as("account-manager");

        as(both).get("/v1/notes").then().statusCode(400).body("errors[0].code", equalTo("organisation-required"));
        as(both).header("Hw-Organisation", "ggz-two")
                .get("/v1/notes/" + mine)
                .then()
                .statusCode(200);
        as(both).header("Hw-Organisation", "wsp-b").get("/v1/notes").then().statusCode(403);
        as(both).header("Hw-Organisation", "ggz-c").get("/v1/notes").then().statusCode(403);
    }

    @Test
    void shouldHideWhatIsAnotherOrganisations() {
        String theirs = create("ggz-theirs");

        coachOf("ggz-ours").get("/v1/notes/" + theirs).then().statusCode(404).contentType("application/problem+json");
        coachOf("ggz-ours").get("/v1/notes").then().statusCode(200).body("items", empty());
    }

    @Test
    void shouldRefuseToReadWithoutATenantRatherThanShowNothing() {
        create("ggz-a");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from note")
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
        assertThatThrownBy(() -> entityManager
                        .createNativeQuery("select count(*) from note")
                        .getSingleResult())
                .hasStackTraceContaining("no tenant is set");
    }

    @Test
    void shouldNameEveryErrorOfABodyAtOnce() {
        long before = database.rowCounts(Set.of()).get("public.note");
        String body = "{\"title\": 5, \"madeOnDate\": \"2026-02-30\", \"colour\": \"GREEN\", \"hours\": \"5\","
                + " \"more\": {\"a\": [1]}}";

        coachOf("ggz-a")
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.pointer", containsInAnyOrder("/title", "/madeOnDate", "/colour", "/hours", "/more"));
        coachOf("ggz-a")
                .body("{\"title\": \"" + "x".repeat(101) + "\", \"colour\": \"RED\"}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("errors.pointer", containsInAnyOrder("/title", "/madeOnDate"));
        assertThat(database.rowCounts(Set.of()).get("public.note")).isEqualTo(before);
    }

    @Test
    void shouldRefuseWhatIsNoJson() {
        for (String body : List.of("", "{", "null", "[]", "\"x\"", "{\"title\":1}{}")) {
            coachOf("ggz-a")
                    .body(body)
                    .post("/v1/notes")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        coachOf("ggz-a")
                .contentType("text/plain")
                .body("x")
                .post("/v1/notes")
                .then()
                .statusCode(415)
                .contentType("application/problem+json");
        coachOf("ggz-a")
                .accept("text/html")
                .get("/v1/notes")
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
        coachOf("ggz-a").get("/v1/notes/").then().statusCode(404).contentType("application/problem+json");
        coachOf("ggz-a").get("/v1/nothing").then().statusCode(404).contentType("application/problem+json");
        coachOf("ggz-a").get("/v1/notes/not-an-id").then().statusCode(404).contentType("application/problem+json");
        coachOf("ggz-a").delete("/v1/notes").then().statusCode(405).contentType("application/problem+json");
        coachOf("ggz-a")
                .get("/v1/notes?limit=0")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("limit")));
        coachOf("ggz-a")
                .get("/v1/notes?limit=x")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("limit")));
        coachOf("ggz-a")
                .get("/v1/notes?after=x")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("after")));
    }

    @Test
    void shouldRefuseABodyThatIsTooLong() {
        coachOf("ggz-a")
                .body(note("x".repeat(1024 * 1024)))
                .post("/v1/notes")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .header("API-Version", "1.0.0")
                .body("errors.code", equalTo(List.of("body-too-large")));
    }

    @Test
    void shouldRepeatTheAnswerOfARepeatedRequest() {
        RequestSpecification request =
                coachOf("ggz-rep").header("Idempotency-Key", "k1").body(NOTE);
        String first =
                request.post("/v1/notes").then().statusCode(201).extract().asString();
        String location = request.post("/v1/notes")
                .then()
                .statusCode(201)
                .body(equalTo(first))
                .extract()
                .header("Location");

        assertThat(location).contains("/v1/notes/");
        coachOf("ggz-rep").get("/v1/notes").then().body("items", hasSize(1));
        coachOf("ggz-rep")
                .header("Idempotency-Key", "k1")
                .body(note("other"))
                .post("/v1/notes")
                .then()
                .statusCode(409);
    }

    @Test
    void shouldRefuseToOverwriteWhatWasNotSeen() {
        String id = create("ggz-a");
        String tag = coachOf("ggz-a").get("/v1/notes/" + id).header("ETag");

        coachOf("ggz-a").body(NOTE).put("/v1/notes/" + id).then().statusCode(428);
        coachOf("ggz-a")
                .header("If-Match", "\"99\"")
                .body(NOTE)
                .put("/v1/notes/" + id)
                .then()
                .statusCode(412);
        coachOf("ggz-a")
                .header("If-Match", tag)
                .body(note("new"))
                .put("/v1/notes/" + id)
                .then()
                .statusCode(200);
        coachOf("ggz-a")
                .header("If-Match", tag)
                .body(NOTE)
                .put("/v1/notes/" + id)
                .then()
                .statusCode(412);
    }

    @Test
    void shouldPageThroughAListNewestFirst() {
        List<String> ids = List.of(create("ggz-page"), create("ggz-page"), create("ggz-page"));

        String next = coachOf("ggz-page")
                .get("/v1/notes?limit=2")
                .then()
                .body("items.id", equalTo(List.of(ids.get(2), ids.get(1))))
                .extract()
                .path("next");
        coachOf("ggz-page")
                .get("/v1/notes?limit=2&after=" + next)
                .then()
                .body("items.id", equalTo(List.of(ids.get(0))))
                .body("next", nullValue());
    }

    @Test
    @DisplayName("G4 both logs are written and read by the privacy officer of that organisation only")
    void shouldLogProcessingAndCalls() {
        String id = create("ggz-log");
        coachOf("ggz-log").get("/v1/processing-log").then().statusCode(403);

        as(Tokens.of("p").in("ggz-log", "GGZ", "AM19").as("privacy-officer"))
                .get("/v1/processing-log")
                .then()
                .statusCode(200)
                .body("items.dataSubjectId", equalTo(List.of(id)))
                .body("items[0].status", equalTo("Ok"));
        await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> assertThat(
                        as(Tokens.of("p").in("ggz-log", "GGZ", "AM19").as("privacy-officer"))
                                .get("/v1/audit-log")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<List<String>>path("items.outcome"))
                .contains("DONE", "REFUSED"));
        as(Tokens.of("p").in("ggz-other", "GGZ", "AM19").as("privacy-officer"))
                .get("/v1/processing-log")
                .then()
                .body("items", empty());
    }

    @Test
    void shouldHearWhatItSaid() {
        String id = create("ggz-a");

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(heard(id)).containsExactly("24"));
    }

    @Test
    void shouldHandleARepeatedEventOnceAndSkipAStaleState() {
        String key = UUID.randomUUID().toString();
        UUID first = UUID.randomUUID();
        send("hw.vacancies.v1", "vacancy-published", key, first, 2, vacancy(key, "second"));
        send("hw.vacancies.v1", "vacancy-published", key, first, 2, vacancy(key, "second"));
        send("hw.vacancies.v1", "vacancy-published", key, UUID.randomUUID(), 1, vacancy(key, "first"));
        send("hw.vacancies.v1", "vacancy-published", key, UUID.randomUUID(), 3, null);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(heard(key)).containsExactly("second", null));
    }

    @Test
    void shouldPutAsideWhatCannotBeHandledAndGoOnAndReplayIt() {
        String poison = UUID.randomUUID().toString();
        String next = UUID.randomUUID().toString();
        send("hw.placements.v1", "placement-made", poison, UUID.randomUUID(), 1, placement(poison, 13));
        send("hw.placements.v1", "no-such-thing", poison, UUID.randomUUID(), 2, "{}");
        send("hw.placements.v1", "placement-made", next, UUID.randomUUID(), 1, placement(next, 24));
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(heard(next)).containsExactly("24"));
        assertThat(heard(poison)).isEmpty();
        List<Map<String, Object>> letters = as(Tokens.of("o")
                        .in("landelijk", "NATIONAL")
                        .as("operator"))
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("items.findAll {it.key == '" + poison + "'}");
        assertThat(letters)
                .extracting(letter -> letter.get("reason").toString())
                .containsExactlyInAnyOrder(
                        "IllegalStateException: thirteen hours",
                        "UnreadableEventException: unknown event type on hw.placements.v1: nl.hoofdzaakwerk.no-such-thing.v1");
        String id = letters.stream()
                .filter(l -> l.get("reason").toString().contains("thirteen"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .toString();
        as(Tokens.of("o").in("landelijk", "NATIONAL").as("operator"))
                .post("/v1/dead-letters/" + id + "/replay")
                .then()
                .statusCode(409);
        Consumers.PlacementConsumer.superstitious = false;
        as(Tokens.of("o").in("landelijk", "NATIONAL").as("operator"))
                .post("/v1/dead-letters/" + id + "/replay")
                .then()
                .statusCode(200);
        as(Tokens.of("o").in("landelijk", "NATIONAL").as("operator"))
                .post("/v1/dead-letters/" + id + "/replay")
                .then()
                .statusCode(409);
        assertThat(heard(poison)).containsExactly("13");
    }

    private List<String> heard(String key) {
        return database.select("select what from heard where key = '" + key + "' order by id");
    }

    private static String placement(String id, int hours) {
        return "{\"placementId\":\"%1$s\",\"employerId\":\"%1$s\",\"region\":\"AM19\",\"kind\":\"PAID\",\"hoursPerWeek\":%2$d,\"startDate\":\"2026-01-05\"}"
                .formatted(id, hours);
    }

    private static String vacancy(String id, String title) {
        return ("{\"vacancyId\":\"%1$s\",\"employerId\":\"%1$s\",\"employerName\":\"Bakkerij\",\"region\":\"AM19\",\"organisation\":\"wsp-a\","
                        + "\"title\":\"%2$s\",\"occupation\":\"9112\",\"minimumHours\":12,\"maximumHours\":24,\"openPositions\":1,\"postcode4\":\"2311\","
                        + "\"conditions\":[],\"opensOn\":\"2026-01-05\",\"updatedAt\":\"2026-01-05T10:00:00Z\"}")
                .formatted(id, title);
    }

    private static void send(String topic, String type, String key, UUID eventId, long sequence, String payload) {
        Map<String, Object> settings = new HashMap<>(Map.of("bootstrap.servers", Platform.kafkaBootstrap()));
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> record =
                    new ProducerRecord<>(topic, key, payload == null ? null : payload.getBytes(StandardCharsets.UTF_8));
            Map.of(
                            "ce_id",
                            eventId.toString(),
                            "ce_type",
                            "nl.hoofdzaakwerk." + type + ".v1",
                            "ce_time",
                            "2026-01-05T10:00:00Z",
                            "ce_sequence",
                            Long.toString(sequence))
                    .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
            producer.send(record).get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
