package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.trajectory.Api.CLIENT_MANAGER;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static nl.hoofdzaakwerk.trajectory.ErasureIT.PRIVACY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Everything the service logs, at the level of production, while people are handled well and badly. */
@QuarkusTest
@WithPlatform("trajectory")
class LogSilenceIT {
    private static final Database DATABASE = Examples.DATABASE;
    private static final Logger ROOT = Logger.getLogger("");
    private static final String GIVEN = "Quetzalinde";
    private static final String FAMILY = "Vlinderstrand";
    private static final String BIRTH = "1987-03-29";
    private static final String BSN = "123456782";
    private static final String PHONE = "0612345678";
    private static final String REMARK = "Kolibriezin";
    private static final String LONG = (REMARK + "-").repeat(900).substring(0, 10_000);
    private static final String MARKUP = "<script>" + REMARK + "</script><img src=x>";
    private static final String CONTROL = REMARK + "\u0007\u0000\u001b[31m\r\nFAKE log line";
    private static final List<String> SECRETS = List.of(GIVEN, FAMILY, BIRTH, BSN, PHONE, REMARK, "FAKE log line");

    private final Api coach = Api.as(COACH);
    private final Api officer = Api.as(PRIVACY_OFFICER);
    private final Listener listener = new Listener();

    @BeforeEach
    void listen() {
        ROOT.addHandler(listener);
    }

    @AfterEach
    void leave() {
        ROOT.removeHandler(listener);
    }

    @Test
    @DisplayName("G3 P3 neither name, birth date, BSN, phone nor text of a person is in any log record, whatever fails")
    void silent() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.log.level", String.class))
                .isEqualTo("INFO");
        UUID candidate = registersAndChanges();
        searches();
        sendsBadInput(candidate);
        strangeRequests(candidate);
        databaseFails(candidate);
        databaseQuotes();

        assertThat(listener.records).anyMatch(record -> record.contains("A request failed"));
        assertThat(listener.records).allSatisfy(record -> assertThat(record).doesNotContain(SECRETS));
    }

    private UUID registersAndChanges() {
        UUID candidate = coach.candidate(named());
        coach.wishes(candidate, 16, 24);
        UUID ground = coach.ground(candidate, "GUIDANCE", "werkroute");
        coach.post("/candidates/{id}/legal-grounds/{ground}/withdrawal", Map.of("reason", REMARK), candidate, ground)
                .statusCode(201);
        UUID trajectory = coach.trajectory(candidate, today());
        coach.place(trajectory, Map.of()).statusCode(201);
        UUID file = Api.idOf(officer.post("/candidates/{id}/subject-files", Map.of(), candidate)
                .statusCode(201));
        coach.request()
                .accept("application/pdf")
                .get("/v1/candidates/{id}/subject-files/{file}", candidate, file)
                .then()
                .statusCode(200);
        coach.get("/candidates/{id}/client-page", candidate).statusCode(200);
        Map<String, Object> referral =
                new HashMap<>(Api.person(Map.of("ggzOrganisation", "ggz-rijnduin", "personAgrees", true)));
        referral.putAll(named());
        referral.remove("health");
        Api.as(CLIENT_MANAGER).post("/referrals", referral).statusCode(201);
        officer.post("/emergency-accesses", Map.of("candidateId", candidate, "reason", REMARK + " en er is spoed nu"))
                .statusCode(201);
        return candidate;
    }

    private void searches() {
        for (String text : List.of(FAMILY, GIVEN + " " + FAMILY, BSN, PHONE, MARKUP, LONG, CONTROL)) {
            coach.post("/candidates/_search", Map.of("name", text));
            coach.post("/candidates/_search", Map.of("name", text, "birthDate", BIRTH));
        }
    }

    private void sendsBadInput(UUID candidate) {
        for (String text : List.of(BSN, PHONE, LONG, MARKUP, CONTROL)) {
            for (String field : List.of("givenName", "familyName", "birthDate", "municipality", "benefit", "health")) {
                Map<String, Object> person = new HashMap<>(named());
                person.put(field, text);
                coach.post("/candidates", Api.person(person));
            }
            coach.post("/candidates", Map.of(text.substring(0, 9), text));
            coach.put("/candidates/{id}/wishes", "\"" + 0 + "\"", Map.of("minimumHours", text), candidate);
            coach.post("/candidates/{id}/legal-grounds", Map.of("purpose", text, "receiver", text), candidate);
        }
    }

    /** Where a person's data does not belong at all. */
    private void strangeRequests(UUID candidate) {
        coach.request().get("/v1/candidates/" + FAMILY);
        coach.request().get("/v1/candidates/" + candidate + "/" + FAMILY);
        coach.request().queryParam("mine", FAMILY).get("/v1/candidates");
        coach.request().queryParam("candidateId", BSN).get("/v1/trajectories");
        coach.request().header("If-Match", FAMILY).put("/v1/candidates/{id}/wishes", candidate);
        coach.request()
                .header("Idempotency-Key", FAMILY + BSN)
                .body(Api.person(named()))
                .post("/v1/candidates");
        coach.request()
                .header("traceparent", FAMILY)
                .header("Accept", FAMILY + "/x")
                .get("/v1/candidates");
        coach.request().body("{\"familyName\": \"" + FAMILY + "\", ").post("/v1/candidates");
        coach.request().body("[\"" + FAMILY + "\"]").post("/v1/candidates");
        coach.request().body("\"" + FAMILY + "\"").post("/v1/candidates");
        coach.request()
                .body("{\"familyName\": \"" + FAMILY.repeat(90_000) + "\"}")
                .post("/v1/candidates");
        RestAssured.given().contentType(ContentType.TEXT).body(FAMILY).post("/v1/candidates");
        RestAssured.given().auth().oauth2(FAMILY).get("/v1/candidates");
        raw("GET /v1/candidates/%zz" + FAMILY + " HTTP/1.1");
        raw("GET /v1/candidates?mine=%zz" + FAMILY + " HTTP/1.1");
        raw("GET /v1/candidates HTTP/1.1\r\n" + FAMILY);
        raw(FAMILY + " /v1/candidates HTTP/1.1");
        raw("GET " + FAMILY);
    }

    /** What no client library sends. */
    private static void raw(String start) {
        String request = start + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", RestAssured.port)) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            assertThat(socket.getInputStream().readAllBytes()).isNotEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database refuses what the service let through: the failing row may be quoted nowhere. */
    private void databaseFails(UUID candidate) {
        DATABASE.execute("alter table candidate add constraint breaks check (given_name <> 'Quetzalinde') not valid");
        DATABASE.execute("alter table legal_ground add constraint breaks check (withdrawn_reason is null) not valid");
        try {
            coach.post("/candidates", Api.person(named())).statusCode(500);
            String etag = coach.get("/candidates/{id}", candidate).extract().header("ETag");
            coach.put("/candidates/{id}/wishes", etag, Api.wishesOf(12, 20), candidate)
                    .statusCode(500);
            UUID ground = coach.ground(candidate, "GUIDANCE", "werkroute");
            coach.post(
                            "/candidates/{id}/legal-grounds/{ground}/withdrawal",
                            Map.of("reason", REMARK),
                            candidate,
                            ground)
                    .statusCode(500);
        } finally {
            DATABASE.execute("alter table candidate drop constraint breaks");
            DATABASE.execute("alter table legal_ground drop constraint breaks");
        }
    }

    /** Of a table without row-level security the database itself quotes the row that it refuses. */
    private void databaseQuotes() {
        DATABASE.execute("create table quotes (name text check (name is null))");
        try {
            DATABASE.execute("""
                    create function quote() returns trigger security definer language plpgsql as
                    $$ begin insert into quotes values (new.given_name); return new; end $$""");
            DATABASE.execute("create trigger quote before insert on candidate for each row execute function quote()");
            coach.post("/candidates", Api.person(named())).statusCode(500);
        } finally {
            DATABASE.execute("drop table quotes; drop function if exists quote() cascade");
        }
    }

    private static Map<String, Object> named() {
        return Map.of("givenName", GIVEN, "familyName", FAMILY, "birthDate", BIRTH);
    }

    /** Keeps each record as a reader of the log may see it: message, parameters, context and stack. */
    private static final class Listener extends Handler {
        private final Queue<String> records = new ConcurrentLinkedQueue<>();
        private final PatternFormatter format = new PatternFormatter("%c %X %s%e%n");

        Listener() {
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord logged) {
            String text = logged.getMessage() + Arrays.toString(logged.getParameters()) + format.format(logged);
            records.add(text);
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is held
        }
    }
}
