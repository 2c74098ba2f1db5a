package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REINTEGRATION;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OPERATOR;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static nl.hoofdzaakwerk.trajectory.ErasureIT.OTHER_PRIVACY_OFFICER;
import static nl.hoofdzaakwerk.trajectory.ErasureIT.PRIVACY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.events.WithdrawalConfirmed;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.Published.Told;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who may see a person, who did, and what a person may know of that. */
@QuarkusTest
@WithPlatform("trajectory")
class PrivacyIT {
    private static final Database DATABASE = Examples.DATABASE;
    private static final Tokens KEY_FIGURE = Tokens.of("sleutelfiguur.ggz-rijnduin")
            .in("ggz-rijnduin", GGZ, "AM19")
            .as("key-figure");
    private static final Tokens FAR_COACH =
            Tokens.of("coach.ver").in("ver-weg", REINTEGRATION, "AM05").as("coach");
    private static final String REASON = "De coach is ziek en de werkgever belt nu";

    private final Api coach = Api.as(COACH);
    private final Api elsewhere = Api.as(REINTEGRATION_COACH);
    private final Api officer = Api.as(PRIVACY_OFFICER);

    @Inject
    Pseudonyms pseudonyms;

    @Test
    @DisplayName("X1 a ground that expired or was withdrawn closes every way of reading at once")
    void everyReadCloses() {
        UUID candidate = coach.candidate(Map.of("familyName", "Sluitersma"));
        UUID ground = coach.ground(candidate, "GUIDANCE", "werkroute");
        UUID trajectory = elsewhere.trajectory(candidate, today());
        UUID placement = Api.idOf(elsewhere.place(trajectory, Map.of()).statusCode(201));
        IntConsumer reads = status -> {
            elsewhere.get("/candidates/{id}", candidate).statusCode(status);
            elsewhere.get("/candidates/{id}/matches", candidate).statusCode(status);
            elsewhere.get("/trajectories/{id}", trajectory).statusCode(status);
            elsewhere.get("/trajectories/{id}/placements", trajectory).statusCode(status);
            elsewhere.get("/placements/{id}", placement).statusCode(status);
            var listed = status == 200 ? hasItem(candidate.toString()) : not(hasItem(candidate.toString()));
            elsewhere.get("/candidates?mine=true&limit=100").body("items.id", listed);
            elsewhere.get("/trajectories?limit=100&candidateId=" + candidate).body("items.candidateId", listed);
            elsewhere.post("/candidates/_search", Map.of("name", "Sluitersma")).body("items.id", listed);
        };
        reads.accept(200);

        DATABASE.execute("update legal_ground set valid_from = '2020-01-01', valid_until = '%s' where id = '%s'"
                .formatted(today().minusDays(1), ground));
        reads.accept(404);
        DATABASE.execute("update legal_ground set valid_until = '%s' where id = '%s'".formatted(today(), ground));
        reads.accept(200);
        coach.post("/candidates/{id}/legal-grounds/{ground}/withdrawal", Map.of(), candidate, ground)
                .statusCode(201);
        reads.accept(404);

        officer.get("/candidates/{id}/disclosures", candidate)
                .body("items.find { it.receiver == 'werkroute' }.state", equalTo("CLOSED"))
                .body("items.find { it.receiver == 'werkroute' }.purpose", equalTo("GUIDANCE"))
                .body("items.find { it.receiver == 'werkroute' }.categories", hasItem("trajectory"))
                .body("items.find { it.receiver == 'werkroute' }.seconds", equalTo(0));
    }

    @Test
    @DisplayName("X1 a withdrawn or expired ground empties the copy: asked, confirmed, and in how many seconds")
    void copiesAreEmptied() {
        UUID candidate = coach.candidate();
        UUID card = UUID.fromString(
                coach.get("/candidates/{id}", candidate).extract().path("cardId"));
        coach.wishes(candidate, 16, 24);
        coach.trajectory(candidate, today());
        UUID ground = coach.ground(candidate, "MATCHING", "matching-service");
        String matching = "items.find { it.receiver == 'matching-service' }";
        coach.get("/candidates/{id}/disclosures", candidate)
                .body(matching + ".state", equalTo("OPEN"))
                .body(matching + ".categories", hasItem("WISHES"))
                .body("items.find { it.receiver == 'reporting-service' }.state", equalTo("OPEN"));

        DATABASE.execute("update legal_ground set valid_from = '2020-01-01', valid_until = '%s' where id = '%s'"
                .formatted(today().minusDays(1), ground));
        DATABASE.execute("update card_publication set valid_until = '%s' where candidate_id = '%s'"
                .formatted(today().minusDays(1), candidate));
        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);

        officer.get("/candidates/{id}/disclosures", candidate)
                .body(matching + ".state", equalTo("WITHDRAWN"))
                .body(matching + ".confirmedAt", nullValue());
        assertThat(Published.awaitOn(Topics.CANDIDATE_CARDS, card, 2))
                .extracting(Told::isTombstone)
                .containsExactly(false, true);
        assertThat(Published.awaitOn(Topics.WITHDRAWALS, card, 1))
                .extracting(Told::type)
                .containsExactly("consent-withdrawn");
        Published.tell(
                new WithdrawalConfirmed(
                        card,
                        "matching-service",
                        UUID.randomUUID(),
                        Instant.now().plusSeconds(2)),
                1);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> officer.get("/candidates/{id}/disclosures", candidate)
                        .body(matching + ".state", equalTo("EMPTIED")));
        Integer seconds =
                officer.get("/candidates/{id}/disclosures", candidate).extract().path(matching + ".seconds");
        assertThat(seconds).isBetween(1, 10);
        Api.as(OTHER_PRIVACY_OFFICER)
                .get("/candidates/{id}/disclosures", candidate)
                .statusCode(404);
    }

    @Test
    @DisplayName("P3 an emergency access opens one file, ends by itself, and is reviewed by somebody else")
    void emergency() {
        UUID candidate = coach.candidate();
        coach.trajectory(candidate, today());
        Api keyFigure = Api.as(KEY_FIGURE);
        UUID access = Api.idOf(
                keyFigure.post("/emergency-accesses", opening(candidate)).statusCode(201));

        keyFigure
                .get("/emergency-accesses/{id}/file", access)
                .statusCode(200)
                .body("familyName", equalTo("Meerveld"))
                .body("health.targetGroup", equalTo("EPA"))
                .body("guidance.state", contains("RUNNING"));
        coach.get("/emergency-accesses/{id}/file", access).statusCode(404);
        officer.get("/emergency-accesses?unreviewed=true")
                .body("items.find { it.id == '" + access + "' }.reason", equalTo(REASON))
                .body("items.find { it.id == '" + access + "' }.role", equalTo("key-figure"));
        Api.as(OTHER_PRIVACY_OFFICER).get("/emergency-accesses").body("items.id", not(hasItem(access.toString())));

        DATABASE.execute("update emergency_access set opened_at = now() - interval '3 hours',"
                + " ends_at = now() - interval '1 second' where id = '" + access + "'");

        keyFigure.get("/emergency-accesses/{id}/file", access).statusCode(404);
        officer.post("/emergency-accesses/{id}/reviews", Map.of("justified", true), access)
                .statusCode(201)
                .body("justified", equalTo(true))
                .body("nextStep", nullValue());
        officer.post("/emergency-accesses/{id}/reviews", Map.of("justified", false), access)
                .statusCode(409)
                .body("errors.code", contains("P3.already-reviewed"));
        UUID own =
                Api.idOf(officer.post("/emergency-accesses", opening(candidate)).statusCode(201));
        officer.post("/emergency-accesses/{id}/reviews", Map.of("justified", true), own)
                .statusCode(409)
                .body("errors.code", contains("P3.own-access"));
    }

    @Test
    @DisplayName(
            "P3 G3 a coach elsewhere sees no health in an emergency, nothing outside the file, and nobody far away")
    void emergencyElsewhere() {
        UUID candidate = coach.candidate();
        UUID access = Api.idOf(
                elsewhere.post("/emergency-accesses", opening(candidate)).statusCode(201));

        String file = elsewhere
                .get("/emergency-accesses/{id}/file", access)
                .statusCode(200)
                .body("health", nullValue())
                .extract()
                .asString();

        assertThat(file).contains("Meerveld").doesNotContain("EPA", "GGZ_SPECIALIST");
        elsewhere.get("/candidates/{id}", candidate).statusCode(404);
        elsewhere
                .post("/candidates/_search", Map.of("name", "Meerveld"))
                .body("items.id", not(hasItem(candidate.toString())));
        Api.as(FAR_COACH).post("/emergency-accesses", opening(candidate)).statusCode(404);
        UUID byOther = Api.idOf(Api.as(OTHER_COACH)
                .post("/emergency-accesses", opening(Api.as(OTHER_COACH).candidate()))
                .statusCode(201));
        elsewhere.get("/emergency-accesses/{id}/file", byOther).statusCode(404);
        assertThat(DATABASE.select(
                        "select extract(epoch from ends_at - opened_at)::int from emergency_access where id = '"
                                + access + "'"))
                .containsExactly("10800");
    }

    @Test
    @DisplayName("G4 the logs are found by person, user, activity and period, of the own organisation only")
    void logs() {
        UUID candidate = coach.candidate();
        coach.get("/candidates/{id}", candidate).statusCode(200);
        String user = Tokens.subjectOf("coach.ggz-rijnduin").toString();
        Map<String, Object> search = Map.of(
                "dataSubjectId", candidate.toString(),
                "activity", "intake",
                "user", user,
                "fromDate", today().toString(),
                "untilDate", today().toString());

        officer.post("/processing-log/_search", search)
                .statusCode(200)
                .body("items.dataSubjectId", contains(candidate.toString(), candidate.toString()));
        officer.post("/processing-log/_search", Map.of("dataSubjectId", candidate.toString(), "user", "nobody"))
                .body("items", empty());
        officer.post(
                        "/processing-log/_search",
                        Map.of(
                                "dataSubjectId",
                                candidate.toString(),
                                "untilDate",
                                today().minusDays(1).toString()))
                .body("items", empty());
        Api.as(OTHER_PRIVACY_OFFICER)
                .post("/processing-log/_search", Map.of("dataSubjectId", candidate.toString()))
                .body("items", empty());
        officer.post("/audit-log/_search", Map.of("user", user, "operation", "getCandidate", "limit", 1))
                .body("items.path", contains("/candidates/" + candidate));
        coach.post("/processing-log/_search", search).statusCode(403);
    }

    @Test
    @DisplayName("G4 each call that handles a person is in the processing log, at least once")
    void eachCallIsLogged() {
        UUID candidate = coach.candidate();
        coach.wishes(candidate, 16, 24);
        UUID trajectory = coach.trajectory(candidate, today());
        UUID placement = Api.idOf(coach.place(trajectory, Map.of()).statusCode(201));
        List<Runnable> calls = List.of(
                () -> coach.get("/candidates/{id}", candidate),
                () -> coach.get("/candidates?limit=5"),
                () -> coach.get("/candidates/{id}/matches", candidate),
                () -> coach.get("/candidates/{id}/legal-grounds", candidate),
                () -> coach.get("/candidates/{id}/client-page", candidate),
                () -> coach.get("/candidates/{id}/disclosures", candidate),
                () -> coach.get("/candidates/{id}/erasures", candidate),
                () -> coach.get("/trajectories/{id}", trajectory),
                () -> coach.get("/trajectories?candidateId=" + candidate),
                () -> coach.get("/trajectories/{id}/placements", trajectory),
                () -> coach.get("/placements/{id}", placement),
                () -> coach.post("/placements/{id}/endings", ending("RESIGNED"), placement),
                () -> coach.post("/trajectories/{id}/endings", ending("OTHER"), trajectory));

        for (int i = 0; i < calls.size(); i++) {
            long before = logged(candidate);
            calls.get(i).run();
            assertThat(logged(candidate)).as("call " + i).isGreaterThan(before);
        }
    }

    @Test
    @DisplayName("G4 a person's file holds what every feature holds, escaped, and is gone after its days")
    void subjectFile() {
        UUID candidate = coach.candidate(Map.of("familyName", "d'Hondt"));
        coach.wishes(candidate, 16, 24);
        coach.ground(candidate, "GUIDANCE", "werkroute");
        UUID trajectory = coach.trajectory(candidate, today());
        coach.place(trajectory, Map.of()).statusCode(201);
        UUID file = Api.idOf(officer.post("/candidates/{id}/subject-files", Map.of(), candidate)
                .statusCode(201));

        coach.get("/candidates/{id}/subject-files/{file}", candidate, file)
                .statusCode(200)
                .body("sections.person.familyName", contains("d'Hondt"))
                .body("sections.person.targetGroup", contains("EPA"))
                .body("sections.grounds.receiver", contains("werkroute"))
                .body("sections.guidance.state", contains("PLACED"))
                .body("sections.placements.kind", contains("PAID"))
                .body("page", containsString("<h2>Guidance</h2>"))
                .body("page", containsString("<dd>d&#39;Hondt</dd>"));
        Api.as(OTHER_COACH)
                .get("/candidates/{id}/subject-files/{file}", candidate, file)
                .statusCode(404);
        elsewhere.get("/candidates/{id}/subject-files/{file}", candidate, file).statusCode(403);
        officer.get("/candidates/{id}/subject-files/{file}", UUID.randomUUID(), file)
                .statusCode(404);

        DATABASE.execute("update subject_file set expires_at = now() - interval '1 second' where id = '" + file + "'");
        officer.get("/candidates/{id}/subject-files/{file}", candidate, file).statusCode(404);
        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
        assertThat(DATABASE.select("select id from subject_file where id = '" + file + "'"))
                .isEmpty();
    }

    @Test
    @DisplayName("G3 health leaves the treating side only as the group on one fact, under a pseudonym")
    void healthStays() {
        UUID candidate = coach.candidate(Map.of("familyName", "Zwijgersma"));
        coach.wishes(candidate, 16, 24);
        coach.ground(candidate, "MATCHING", "matching-service");
        coach.ground(candidate, "GUIDANCE", "werkroute");
        UUID trajectory = elsewhere.trajectory(candidate, today());
        UUID placement =
                Api.idOf(elsewhere.place(trajectory, Map.of("hoursPerWeek", 12)).statusCode(201));
        UUID card = UUID.fromString(
                coach.get("/candidates/{id}", candidate).extract().path("cardId"));

        String answers = List.of(
                        elsewhere.get("/candidates/{id}", candidate),
                        elsewhere.get("/candidates?mine=true"),
                        elsewhere.post("/candidates/_search", Map.of("name", "Zwijgersma")),
                        elsewhere.get("/trajectories/{id}", trajectory),
                        elsewhere.get("/trajectories?candidateId=" + candidate),
                        elsewhere.get("/trajectories/{id}/placements", trajectory),
                        elsewhere.get("/placements/{id}", placement),
                        officer.get("/candidates/{id}/disclosures", candidate),
                        officer.get("/candidates/{id}/erasures", candidate),
                        officer.post("/processing-log/_search", Map.of("dataSubjectId", candidate.toString())),
                        officer.post("/audit-log/_search", Map.of("limit", 100)))
                .stream()
                .map(answer -> answer.statusCode(200).extract().asString())
                .collect(Collectors.joining("\n"));
        String events = Stream.of(
                        Published.awaitOn(Topics.CANDIDATE_CARDS, card, 1),
                        Published.awaitOn(Topics.PLACEMENTS, placement, 1),
                        Published.awaitOn(Topics.TRAJECTORY_FACTS, pseudonyms.forReporting(trajectory), 2))
                .flatMap(List::stream)
                .filter(told -> !told.type().equals("trajectory-started"))
                .map(told -> String.valueOf(told.payload()))
                .collect(Collectors.joining("\n"));

        assertThat(answers).contains(candidate.toString()).doesNotContain("EPA", "GGZ_SPECIALIST", "careSetting");
        assertThat(events)
                .contains(placement.toString())
                .doesNotContain("EPA", "GGZ_SPECIALIST", "careSetting", candidate.toString());
        assertThat(Published.on(Topics.TRAJECTORY_FACTS, pseudonyms.forReporting(trajectory))
                        .getFirst()
                        .payload()
                        .toString())
                .contains("\"group\":\"EPA\"")
                .doesNotContain("GGZ_SPECIALIST", candidate.toString(), trajectory.toString());
    }

    @Test
    @DisplayName("X7 the client page says in plain words who looked, what is agreed and what is next")
    void clientPage() {
        UUID candidate = coach.candidate();
        coach.wishes(candidate, 16, 24);
        coach.ground(candidate, "GUIDANCE", "werkroute");
        elsewhere.get("/candidates/{id}", candidate).statusCode(200);
        UUID trajectory = elsewhere.trajectory(candidate, today());
        elsewhere.place(trajectory, Map.of()).statusCode(201);

        String dutch = coach.request()
                .header("Accept-Language", "nl")
                .get("/v1/candidates/{id}/client-page", candidate)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        coach.get("/candidates/{id}/client-page", candidate)
                .body("title", equalTo("What is written about you, Anna"))
                .body("seenByDay.date", contains(today().toString()))
                .body("seenByDay[0].seen", hasItem("A coach of werkroute looked at your data and wishes."))
                .body("agreed", hasItem("An employer only hears what you need to work well."))
                .body("agreed", hasItem("werkroute may use your data for your guidance, until you stop it."))
                .body("agreed", hasItem("You want to work 16 to 24 hours a week."))
                .body("next.about", hasItem("Work"));
        assertThat(dutch).doesNotContain("EPA", "GGZ_SPECIALIST");
        elsewhere.get("/candidates/{id}/client-page", candidate).statusCode(403);
        Api.as(OTHER_COACH).get("/candidates/{id}/client-page", candidate).statusCode(404);
    }

    private static long logged(UUID candidate) {
        return Long.parseLong(
                DATABASE.select("select count(*) from processing_log where data_subject_id = '" + candidate + "'")
                        .getFirst());
    }

    private static Map<String, Object> opening(UUID candidate) {
        return Map.of("candidateId", candidate.toString(), "reason", REASON);
    }

    private static Map<String, Object> ending(String reason) {
        return Map.of("endDate", today().toString(), "reason", reason);
    }
}
