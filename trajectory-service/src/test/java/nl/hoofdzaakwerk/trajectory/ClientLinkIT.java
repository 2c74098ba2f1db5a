package nl.hoofdzaakwerk.trajectory;

import static io.restassured.RestAssured.given;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REINTEGRATION_COACH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A client who reads and decides with a link of the coach, without an account. */
@QuarkusTest
@WithPlatform("trajectory")
class ClientLinkIT {
    private static final Database DATABASE = Examples.DATABASE;
    private static final String BORN = "1990-05-17";
    private static final String UNKNOWN = "00000-00000-00000-00000";

    private final Api coach = Api.as(COACH);
    private UUID candidate;

    @BeforeEach
    void treat() {
        candidate = coach.candidate();
    }

    @Test
    @DisplayName("X7 a client opens the coach's link once, with the date of birth, and reads the own page alone")
    void shouldOpenOnce() {
        coach.wishes(candidate, 16, 24);
        String code = link();

        String session = open(code, BORN).statusCode(200).extract().path("session");

        own(session)
                .statusCode(200)
                .body("page.title", equalTo("Wat er over jou staat, Anna"))
                .body("page.agreed", hasItem("Je wilt 16 tot 24 uur per week werken."))
                .body("consents", empty())
                .body("fileNumber", equalTo(candidate.toString()));
        open(code, BORN).statusCode(409).body("errors.code", contains("X7.link-not-valid"));
        coach.get("/candidates/{id}/client-links", candidate).body("items.state", contains("OPENED"));
        assertThat(logged("client-page")).isPositive();
    }

    @Test
    @DisplayName("X7 a client reads what organisations are called, not their alias")
    void shouldNameOrganisations() {
        Tokens guide = Tokens.of("coach.re-lichtpad")
                .in("re-lichtpad", OrganisationKind.REINTEGRATION, "AM19")
                .called("Re-integratie Lichtpad")
                .as("coach");
        Api.as(guide).get("/organisations").statusCode(200);
        coach.ground(candidate, "GUIDANCE", "re-lichtpad");

        String session = open(link(), BORN).extract().path("session");

        own(session)
                .body(
                        "consents.sentence",
                        contains(startsWith("Re-integratie Lichtpad mag je gegevens gebruiken voor")));
    }

    @Test
    @DisplayName("X7 a client's own looking is not shown as somebody's looking")
    void shouldNotShowOwnLooking() {
        String session = open(link(), BORN).extract().path("session");
        own(session).statusCode(200);

        own(session).body("page.seenByDay.seen.flatten()", not(hasItem(startsWith("Een medewerker van system"))));
    }

    @Test
    @DisplayName("X7 with another date of birth nothing opens, five times, and then the link is spent")
    void shouldAskBirthDate() {
        String code = link();
        for (int left = 4; left > 0; left--) {
            open(code, "1991-05-17")
                    .statusCode(409)
                    .body("errors.code", contains("X7.birth-date-wrong"))
                    .body("errors.pointer", contains("/birthDate"))
                    .body("errors[0].reason", startsWith("Dit is niet de geboortedatum"));
        }
        open(code, "1991-05-17").statusCode(409).body("errors.code", contains("X7.link-not-valid"));
        open(code, BORN).statusCode(409).body("errors.code", contains("X7.link-not-valid"));
        coach.get("/candidates/{id}/client-links", candidate).body("items.state", contains("BLOCKED"));
    }

    @Test
    @DisplayName("X7 of many who open one link at once, one gets in")
    void shouldOpenForOne() {
        String code = link();

        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(each -> open(code, BORN).extract().statusCode())
                .toList();

        assertThat(answers).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 409);
    }

    @Test
    @DisplayName("X7 a new link ends the one before, with what that opened; so does the coach by taking it back")
    void shouldEndEarlierLinks() {
        String first = open(link(), BORN).extract().path("session");
        String second = link();
        own(first).statusCode(401).body("errors.code", contains("X7.session-ended"));

        String session = open(second, BORN).extract().path("session");
        own(session).statusCode(200);
        String newest = coach.get("/candidates/{id}/client-links", candidate)
                .body("items.state", contains("OPENED", "ENDED"))
                .extract()
                .path("items[0].id");
        coach.get("/candidates/{id}/client-links/{link}/code", candidate, newest)
                .statusCode(404);
        coach.post("/candidates/{id}/client-links/{link}/revocations", Map.of(), candidate, newest)
                .statusCode(201)
                .body("state", equalTo("ENDED"));
        own(session).statusCode(401);
    }

    @Test
    @DisplayName("X7 a link that is too old, and a page that was open too long, are closed")
    void shouldCloseByTime() {
        String old = link();
        DATABASE.execute("update client_link set made_at = made_at - interval '8 days',"
                + " open_until = open_until - interval '8 days' where candidate_id = '" + candidate + "'");
        open(old, BORN).statusCode(409).body("errors.code", contains("X7.link-not-valid"));
        coach.get("/candidates/{id}/client-links", candidate).body("items.state", contains("EXPIRED"));

        String session = open(link(), BORN).extract().path("session");
        DATABASE.execute("update client_link set session_until = now() - interval '1 second' where candidate_id = '"
                + candidate + "' and opened_at is not null");
        own(session).statusCode(401).body("errors.code", contains("X7.session-ended"));
    }

    @Test
    @DisplayName("X7 G1 a client takes the own consent back alone, and the organisation sees nothing any more")
    void shouldTakeConsentBack() {
        UUID ground = coach.ground(candidate, "GUIDANCE", "werkroute");
        Api.as(REINTEGRATION_COACH).get("/candidates/{id}", candidate).statusCode(200);
        String session = open(link(), BORN).extract().path("session");
        own(session)
                .body("consents.id", contains(ground.toString()))
                .body(
                        "consents.sentence",
                        contains("werkroute mag je gegevens gebruiken voor je begeleiding, tot je het stopt."));

        withdraw(session, ground, Map.of("reason", "Ik wil eerst rust"))
                .statusCode(200)
                .body("consents", empty());

        Api.as(REINTEGRATION_COACH).get("/candidates/{id}", candidate).statusCode(404);
        coach.get("/candidates/{id}/legal-grounds", candidate)
                .body("items.state", contains("WITHDRAWN"))
                .body("items.withdrawnReason", contains("Ik wil eerst rust"));
        withdraw(session, ground, Map.of("reason", "Iets anders"))
                .statusCode(200)
                .body("consents", empty());
        coach.get("/candidates/{id}/legal-grounds", candidate)
                .body("items.withdrawnReason", contains("Ik wil eerst rust"));
    }

    @Test
    @DisplayName("X7 X1 with the client's own withdrawal the card leaves matching as with the coach's")
    void shouldTakeCardBack() {
        UUID ground = coach.ground(candidate, "MATCHING", "matching-service");
        coach.wishes(candidate, 16, 24);
        coach.trajectory(candidate, Api.today());
        coach.get("/candidates/{id}/legal-grounds", candidate).body("card.published", equalTo(true));
        String session = open(link(), BORN).extract().path("session");
        own(session).body("consents.sentence", hasItem(startsWith("Het zoeken naar werk in jouw regio mag")));

        withdraw(session, ground, Map.of()).statusCode(200);

        coach.get("/candidates/{id}/legal-grounds", candidate).body("card.published", equalTo(false));
        assertThat(DATABASE.select("select withdrawn_by from legal_ground where id = '" + ground + "'"))
                .containsExactly("client");
    }

    @Test
    @DisplayName("X7 a client cannot take back what is not a consent, or somebody else's")
    void shouldTakeBackOnlyOwnConsent() {
        UUID duty = UUID.fromString(coach.post(
                        "/candidates/{id}/legal-grounds",
                        Map.of("purpose", "FUNDING", "ground", "PUBLIC_TASK", "receiver", "gemeente-leiden"),
                        candidate)
                .statusCode(201)
                .extract()
                .path("id"));
        UUID others = coach.ground(coach.candidate(), "GUIDANCE", "werkroute");
        String session = open(link(), BORN).extract().path("session");

        own(session).body("consents", empty());
        withdraw(session, duty, Map.of()).statusCode(404);
        withdraw(session, others, Map.of()).statusCode(404);
    }

    @Test
    @DisplayName("X7 nobody reads without a session, with a code that was never drawn, or while signed in")
    void shouldRefuseStrangers() {
        String code = link();
        own(UNKNOWN).statusCode(401);
        own("niets").statusCode(401);
        given().get("/v1/client-sessions/current/page")
                .then()
                .statusCode(401)
                .body("errors.code", contains("X7.session-ended"));
        open(UNKNOWN, BORN).statusCode(409).body("errors.code", contains("X7.link-not-valid"));
        own(code).statusCode(401);
        coach.request()
                .body(Map.of("code", code, "birthDate", BORN))
                .put("/v1/client-sessions")
                .then()
                .statusCode(409)
                .body("errors.code", contains("X7.signed-in"));
        Api.as(OTHER_COACH)
                .post("/candidates/{id}/client-links", Map.of(), candidate)
                .statusCode(404);
        Api.as(OTHER_COACH).get("/candidates/{id}/client-links", candidate).statusCode(404);
    }

    @Test
    @DisplayName("X7 a client closes the page, and it stays closed")
    void shouldClose() {
        String session = open(link(), BORN).extract().path("session");

        given().header("Client-Session", session)
                .delete("/v1/client-sessions/current")
                .then()
                .statusCode(204);

        own(session).statusCode(401);
    }

    @Test
    @DisplayName("X7 AVG 32 no code is kept, only what recognises it")
    void shouldKeepNoCode() {
        String code = link();
        String session = open(code, BORN).extract().path("session");

        assertThat(DATABASE.select(
                        "select client_link::text from client_link where candidate_id = '" + candidate + "'"))
                .hasSize(1)
                .noneMatch(row -> row.contains(code) || row.contains(session));
        assertThat(DATABASE.select("select body from idempotency_key where body like '%" + code + "%'"))
                .isEmpty();
    }

    /** The code of a new link. */
    private String link() {
        String link = coach.post("/candidates/{id}/client-links", Map.of(), candidate)
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .extract()
                .path("id");
        return coach.get("/candidates/{id}/client-links/{link}/code", candidate, link)
                .statusCode(200)
                .extract()
                .path("code");
    }

    private static ValidatableResponse open(String code, String birthDate) {
        return anybody()
                .body(Map.of("code", code, "birthDate", birthDate))
                .put("/v1/client-sessions")
                .then();
    }

    private static ValidatableResponse own(String session) {
        return anybody()
                .header("Client-Session", session)
                .get("/v1/client-sessions/current/page")
                .then();
    }

    private static ValidatableResponse withdraw(String session, UUID ground, Map<String, Object> body) {
        return anybody()
                .header("Client-Session", session)
                .body(body)
                .put("/v1/client-sessions/current/consents/{id}/withdrawal", ground)
                .then();
    }

    private static RequestSpecification anybody() {
        return given().contentType(ContentType.JSON).header("Accept-Language", "nl");
    }

    private long logged(String activity) {
        return Long.parseLong(DATABASE.select("select count(*) from processing_log where data_subject_id = '"
                        + candidate + "' and name = '" + activity + "'")
                .getFirst());
    }
}
