package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.trajectory.Api.CLIENT_MANAGER;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A candidate goes from one GGZ institution to another, with everything or not at all. */
@QuarkusTest
@WithPlatform("trajectory")
class TransferIT {
    private static final Database DATABASE = Platform.database("trajectory");
    private static final String THERE = Tokens.subjectOf("coach.ggz-kust").toString();

    private final Api sender = Api.as(COACH);
    private final Api receiver = Api.as(OTHER_COACH);
    private final Api elsewhere =
            Api.as(Tokens.of("coach.ggz-oost").in("ggz-oost", GGZ, "AM05").as("coach"));
    private final Api receivingLiaison =
            Api.as(Tokens.of("liaison.ggz-kust").in("ggz-kust", GGZ, "AM15").as("treatment-liaison"));

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName(
            "P1 G3 accepted, the candidate and the whole file are the receiver's; the sender keeps the outcome alone")
    void moved() {
        Whole whole = whole();
        UUID transfer = requested(whole.candidate());
        receiver.get("/transfers/{id}", transfer)
                .body("person.familyName", equalTo("Overstapma"))
                .body("candidateId", nullValue())
                .body("owner", nullValue());
        receiver.get("/candidates/{id}", whole.candidate()).statusCode(404);
        sender.get("/transfers/{id}", transfer)
                .body("candidateId", equalTo(whole.candidate().toString()))
                .body("nextStep.dueDate", equalTo(today().plusDays(7).toString()));

        receiver.post("/transfers/{id}/acceptances", Map.of(), transfer)
                .statusCode(200)
                .body("state", equalTo("ACCEPTED"))
                .body("owner", equalTo(THERE))
                .body("candidateId", equalTo(whole.candidate().toString()))
                .body("nextStep.dueDate", equalTo(today().plusDays(14).toString()));

        sees(receiver, whole, 200);
        sees(sender, whole, 404);
        receiver.get("/candidates/{id}", whole.candidate())
                .body("organisation", equalTo("ggz-kust"))
                .body("health.targetGroup", equalTo("EPA"));
        receiver.get("/trajectories/{id}", whole.trajectory())
                .body("organisation", equalTo("ggz-kust"))
                .body("treatingOrganisation", equalTo("ggz-kust"))
                .body("coach", equalTo(THERE))
                .body("state", equalTo("PLACED"));
        receiver.get("/trajectories/{id}/guidance-periods", whole.trajectory())
                .body(
                        "items.coach",
                        contains(Tokens.subjectOf("coach.ggz-rijnduin").toString(), THERE))
                .body("items[0].organisation", equalTo("ggz-rijnduin"))
                .body("items[0].untilDate", equalTo(today().toString()))
                .body("items[1].organisation", nullValue());
        sender.get("/candidates?limit=100")
                .body("items.id", not(hasItem(whole.candidate().toString())));
        sender.post("/candidates/_search", Map.of("name", "Overstapma"))
                .body("items.id", not(hasItem(whole.candidate().toString())));
        receiver.post("/candidates/_search", Map.of("name", "Overstapma"))
                .body("items.id", hasItem(whole.candidate().toString()));
        sender.get("/trajectories?candidateId=" + whole.candidate()).body("items", empty());
        assertThat(leftWithSender(whole.candidate())).isEmpty();
        sender.get("/transfers/{id}", transfer)
                .body("state", equalTo("ACCEPTED"))
                .body("person", nullValue())
                .body("owner", nullValue());
    }

    @Test
    @DisplayName("P1 E6 the card at matching names the institution that treats now; work there goes on")
    void goesOn() {
        Whole whole = whole();
        UUID transfer = requested(whole.candidate());
        UUID card =
                UUID.fromString(DATABASE.select("select card_id from candidate where id = '" + whole.candidate() + "'")
                        .getFirst());

        receiver.post("/transfers/{id}/acceptances", Map.of(), transfer).statusCode(200);

        assertThat(Published.awaitOn(Topics.CANDIDATE_CARDS, card, 2)
                        .getLast()
                        .payload()
                        .toString())
                .contains("ggz-kust")
                .doesNotContain("ggz-rijnduin");
        receiver.post(
                        "/trajectories/{id}/contacts",
                        Map.of("kind", "CLIENT", "contactDate", today().toString()),
                        whole.trajectory())
                .statusCode(201);
        receiver.ground(whole.candidate(), "FUNDING", "gemeente-leiden");
        receiver.post("/transfers/{id}/completions", Map.of(), transfer)
                .statusCode(200)
                .body("state", equalTo("DONE"))
                .body("nextStep", nullValue());
        sender.get("/transfers/{id}", transfer).body("state", equalTo("DONE"));
        receiver.post("/transfers/{id}/completions", Map.of(), transfer)
                .statusCode(409)
                .body("errors.code", contains("P1.transfer-step-not-possible"));
    }

    @Test
    @DisplayName("P1 G1 without consent for exactly that institution nothing is asked, and nothing is stored")
    void noConsent() {
        UUID candidate = sender.candidate();
        sender.ground(candidate, "TRANSFER", "ggz-oost");
        sender.ground(candidate, "GUIDANCE", "ggz-kust");

        request(candidate)
                .statusCode(409)
                .body("errors.code", contains("P1.transfer-needs-ground"))
                .body("errors.rule", contains("P1"));

        assertThat(count("candidate_id = '" + candidate + "'")).isEqualTo("0");
    }

    @Test
    @DisplayName("P1 G1 consent withdrawn before the answer: the receiver sees nobody and gets nothing")
    void consentWithdrawn() {
        UUID candidate = sender.candidate();
        UUID ground = sender.ground(candidate, "TRANSFER", "ggz-kust");
        UUID transfer = Api.idOf(request(candidate).statusCode(201));
        sender.post("/candidates/{id}/legal-grounds/{g}/withdrawal", Map.of(), candidate, ground)
                .statusCode(201);

        receiver.get("/transfers/{id}", transfer).body("person", nullValue());
        receiver.post("/transfers/{id}/acceptances", Map.of(), transfer)
                .statusCode(409)
                .body("errors.code", contains("P1.transfer-needs-ground"));

        sender.get("/candidates/{id}", candidate).statusCode(200).body("organisation", equalTo("ggz-rijnduin"));
        receiver.get("/candidates/{id}", candidate).statusCode(404);
        assertThat(count("id = '" + transfer + "' and state = 'REQUESTED'")).isEqualTo("1");
    }

    @Test
    @DisplayName("P1 one request at a time; it is rejected with a reason or taken back, each by its own side")
    void answered() {
        UUID candidate = sender.candidate();
        UUID rejected = requested(candidate);
        request(candidate).statusCode(409).body("errors.code", contains("P1.transfer-requested-already"));
        sender.post("/transfers/{id}/acceptances", Map.of(), rejected).statusCode(404);
        sender.post("/transfers/{id}/rejections", Map.of("reason", "NO_CAPACITY"), rejected)
                .statusCode(404);
        receiver.post("/transfers/{id}/revocations", Map.of(), rejected).statusCode(404);

        receiver.post("/transfers/{id}/rejections", Map.of("reason", "NO_CAPACITY"), rejected)
                .statusCode(200)
                .body("person", nullValue());
        sender.get("/transfers/{id}", rejected)
                .body("state", equalTo("REJECTED"))
                .body("reason", equalTo("NO_CAPACITY"))
                .body("nextStep", nullValue());
        UUID revoked = Api.idOf(request(candidate).statusCode(201));
        sender.post("/transfers/{id}/revocations", Map.of(), revoked).statusCode(200);
        receiver.post("/transfers/{id}/acceptances", Map.of(), revoked)
                .statusCode(409)
                .body("errors.code", contains("P1.transfer-step-not-possible"));
        sender.get("/candidates/{id}", candidate).statusCode(200);
    }

    @Test
    @DisplayName("P1 G2 a third institution sees and changes nothing of it; lists hold the own transfers only")
    void isolation() {
        UUID transfer = requested(sender.candidate());

        elsewhere.get("/transfers/{id}", transfer).statusCode(404);
        elsewhere.get("/transfers?limit=100").statusCode(200).body("items.id", not(hasItem(transfer.toString())));
        elsewhere.post("/transfers/{id}/acceptances", Map.of(), transfer).statusCode(404);
        elsewhere.post("/transfers/{id}/revocations", Map.of(), transfer).statusCode(404);
        receiver.get("/transfers?limit=100&state=REQUESTED").body("items.id", hasItem(transfer.toString()));
        sender.get("/transfers?limit=100&state=DONE").body("items.id", not(hasItem(transfer.toString())));
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from candidate_transfer")
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
    }

    @Test
    @DisplayName("P1 A15 guidance goes on with a coach of the receiver: somebody else who accepts has to name one")
    void namedCoach() {
        UUID candidate = sender.candidate();
        UUID trajectory = sender.trajectory(candidate, today());
        UUID transfer = requested(candidate);
        receiver.trajectory(receiver.candidate(), today());

        receivingLiaison
                .post("/transfers/{id}/acceptances", Map.of(), transfer)
                .statusCode(409)
                .body("errors.code", contains("A15.no-coach-here"));
        sender.get("/trajectories/{id}", trajectory).statusCode(200);
        receivingLiaison
                .post("/transfers/{id}/acceptances", Map.of("user", THERE), transfer)
                .statusCode(200);

        receiver.get("/trajectories/{id}", trajectory).body("coach", equalTo(THERE));
        receiver.get("/trajectories/{id}/guidance-periods", trajectory)
                .body(
                        "items.coach",
                        contains(Tokens.subjectOf("coach.ggz-rijnduin").toString(), THERE));
    }

    @Test
    @DisplayName("P1 who is guided elsewhere keeps that coach; only the treating institution is another")
    void guidedElsewhere() {
        UUID candidate = sender.candidate();
        sender.ground(candidate, "GUIDANCE", "werkroute");
        UUID trajectory = Api.as(REINTEGRATION_COACH).trajectory(candidate, today());
        UUID transfer = requested(candidate);

        receivingLiaison.post("/transfers/{id}/acceptances", Map.of(), transfer).statusCode(200);

        Api.as(REINTEGRATION_COACH)
                .get("/trajectories/{id}", trajectory)
                .statusCode(200)
                .body("organisation", equalTo("werkroute"))
                .body("treatingOrganisation", equalTo("ggz-kust"));
        Api.as(REINTEGRATION_COACH).get("/candidates/{id}", candidate).statusCode(200);
        receiver.get("/trajectories/{id}", trajectory).statusCode(200);
        sender.get("/trajectories/{id}", trajectory).statusCode(404);
    }

    @Test
    @DisplayName("P6 the next step of a transfer is replaced by the side in whose hands it is")
    void nextStep() {
        UUID transfer = requested(sender.candidate());
        Map<String, Object> step =
                Map.of("what", "Nabellen", "dueDate", today().plusDays(2).toString());

        receiver.put("/transfers/{id}/next-step", "\"0\"", step, transfer).statusCode(404);
        sender.put("/transfers/{id}/next-step", "\"0\"", step, transfer)
                .statusCode(200)
                .body("nextStep.what", equalTo("Nabellen"));
        sender.put("/transfers/{id}/next-step", "\"0\"", step, transfer).statusCode(412);
    }

    @Test
    @DisplayName("P1 of acceptances and a revocation at once one answers, and the candidate is with one institution")
    void atOnce() throws Exception {
        UUID candidate = sender.candidate();
        UUID transfer = requested(candidate);
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            calls.add(() -> status(receiver.post("/transfers/{id}/acceptances", Map.of(), transfer)));
        }
        calls.add(() -> status(sender.post("/transfers/{id}/revocations", Map.of(), transfer)));

        List<Integer> statuses = together(calls);

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(3);
        boolean revoked = statuses.getLast() == 200;
        sender.get("/candidates/{id}", candidate).statusCode(revoked ? 200 : 404);
        receiver.get("/candidates/{id}", candidate).statusCode(revoked ? 404 : 200);
    }

    @Test
    @DisplayName("P1 guidance that starts while the candidate goes never stays with the institution that has let go")
    void startsMeanwhile() throws Exception {
        for (int round = 0; round < 4; round++) {
            UUID candidate = sender.candidate();
            UUID transfer = requested(candidate);

            List<Integer> statuses = together(List.of(
                    () -> status(receiver.post("/transfers/{id}/acceptances", Map.of(), transfer)),
                    () -> status(sender.start(candidate, today()))));

            assertThat(statuses.getFirst()).isEqualTo(200);
            assertThat(statuses.getLast()).isIn(201, 400);
            assertThat(DATABASE.select(
                            "select treating_organisation || organisation from trajectory where candidate_id = '"
                                    + candidate + "'"))
                    .isEqualTo(statuses.getLast() == 201 ? List.of("ggz-kustggz-kust") : List.of());
        }
    }

    @Test
    @DisplayName("P1 G4 X6 a transfer is in the person's file, and goes when the person is erased")
    void fileAndErasure() {
        Api officer =
                Api.as(Tokens.of("privacy.ggz-kust").in("ggz-kust", GGZ, "AM15").as("privacy-officer"));
        UUID candidate = sender.candidate();
        UUID transfer = requested(candidate);
        receiver.post("/transfers/{id}/acceptances", Map.of(), transfer).statusCode(200);

        UUID file = Api.idOf(officer.post("/candidates/{id}/subject-files", Map.of(), candidate)
                .statusCode(201));
        officer.get("/candidates/{id}/subject-files/{file}", candidate, file)
                .body("sections.transfers.sender", contains("ggz-rijnduin"))
                .body("sections.scope-decisions.decision", contains("IN_SCOPE"));
        officer.post("/candidates/{id}/erasures", Map.of(), candidate).statusCode(201);

        assertThat(count("id = '" + transfer + "'")).isEqualTo("0");
        sender.get("/transfers/{id}", transfer).statusCode(404);
    }

    @Test
    @DisplayName("P1 X6 nobody moves while an erasure is asked")
    void beingErased() {
        UUID candidate = sender.candidate();
        sender.ground(candidate, "TRANSFER", "ggz-kust");
        sender.post("/candidates/{id}/erasures", Map.of(), candidate).statusCode(201);

        request(candidate).statusCode(409).body("errors.code", contains("P1.transfer-during-erasure"));

        assertThat(count("candidate_id = '" + candidate + "'")).isEqualTo("0");
    }

    @Test
    @DisplayName("P1 A4 a referral goes along: who referred sees where the person went, the sender sees it no more")
    void referred() {
        Map<String, Object> person = Examples.referral("ggz-rijnduin");
        UUID referral =
                Api.idOf(Api.as(CLIENT_MANAGER).post("/referrals", person).statusCode(201));
        UUID candidate = Api.idOf(sender.post(
                        "/referrals/{id}/confirmation",
                        Map.of("targetGroup", "CMD", "careSetting", "GGZ_BASIC", "canAndWantsToWork", true),
                        referral)
                .statusCode(201));
        UUID transfer = requested(candidate);

        receiver.post("/transfers/{id}/acceptances", Map.of(), transfer).statusCode(200);

        sender.get("/referrals/{id}", referral).statusCode(404);
        receiver.get("/referrals/{id}", referral).statusCode(200);
        Api.as(CLIENT_MANAGER).get("/referrals/{id}", referral).body("ggzOrganisation", equalTo("ggz-kust"));
    }

    @Test
    @DisplayName("P1 P3 an emergency access of the sender ends when the candidate has gone; the receiver reviews it")
    void emergencyEnds() {
        Api keyFigure = Api.as(Tokens.of("sleutel.ggz-rijnduin")
                .in("ggz-rijnduin", GGZ, "AM19")
                .as("key-figure"));
        Api officer =
                Api.as(Tokens.of("privacy.ggz-kust").in("ggz-kust", GGZ, "AM15").as("privacy-officer"));
        UUID candidate = sender.candidate();
        UUID transfer = requested(candidate);
        UUID access = Api.idOf(keyFigure
                .post(
                        "/emergency-accesses",
                        Map.of("candidateId", candidate, "reason", "De coach is ziek en de werkgever belt"))
                .statusCode(201));
        keyFigure.get("/emergency-accesses/{id}/file", access).statusCode(200);

        receiver.post("/transfers/{id}/acceptances", Map.of(), transfer).statusCode(200);

        keyFigure.get("/emergency-accesses/{id}/file", access).statusCode(404);
        officer.get("/emergency-accesses?limit=100").body("items.id", hasItem(access.toString()));
    }

    /** A candidate about whom there is everything a file can hold. */
    private record Whole(UUID candidate, UUID trajectory, UUID placement) {}

    private Whole whole() {
        UUID candidate = sender.candidate(Map.of("familyName", "Overstapma"));
        sender.wishes(candidate, 16, 24);
        sender.ground(candidate, "MATCHING", "matching-service");
        sender.post("/candidates/{id}/lead-in-talks", Map.of(), candidate).statusCode(201);
        UUID trajectory = sender.trajectory(candidate, LocalDate.of(2023, 5, 1));
        sender.post("/trajectories/{id}/plans", PlanExamples.plan("TREATMENT"), trajectory)
                .statusCode(201);
        sender.post("/trajectories/{id}/plans", PlanExamples.plan("REINTEGRATION"), trajectory)
                .statusCode(201);
        sender.post("/trajectories/{id}/feedback-answers", FeedbackExamples.answer("CLIENT"), trajectory)
                .statusCode(201);
        sender.post("/funding-requests", funding(trajectory)).statusCode(201);
        UUID placement =
                Api.idOf(sender.place(trajectory, Map.of("hoursPerWeek", 12)).statusCode(201));
        Api officer = Api.as(Tokens.of("privacy.ggz-rijnduin")
                .in("ggz-rijnduin", GGZ, "AM19")
                .as("privacy-officer"));
        officer.post("/candidates/{id}/subject-files", Map.of(), candidate).statusCode(201);
        return new Whole(candidate, trajectory, placement);
    }

    private static Map<String, Object> funding(UUID trajectory) {
        return new HashMap<>(Map.of(
                "trajectoryId",
                trajectory,
                "scheme",
                "national-ips",
                "requestDate",
                "2023-06-01",
                "execution",
                Map.of("executor", "GGZ", "modelFidelity", true, "tiedToTreatingTeam", true)));
    }

    private static void sees(Api api, Whole whole, int status) {
        for (String path : List.of(
                "",
                "/legal-grounds",
                "/matches",
                "/lead-in-talks",
                "/scope-decisions",
                "/disclosures",
                "/client-page")) {
            api.get("/candidates/{id}" + path, whole.candidate()).statusCode(status);
        }
        for (String path : List.of(
                "", "/placements", "/plans", "/contacts", "/guidance-periods", "/feedback-answers", "/funding")) {
            api.get("/trajectories/{id}" + path, whole.trajectory()).statusCode(status);
        }
        api.get("/placements/{id}", whole.placement()).statusCode(status);
    }

    /** Tables with a row of the candidate that still name the sender where visibility hangs on it. */
    private static List<String> leftWithSender(UUID candidate) {
        List<String> columns = DATABASE.select("""
                select c.table_name || '.' || c.column_name from information_schema.columns c
                join information_schema.columns p on p.table_schema = c.table_schema and p.table_name = c.table_name
                    and p.column_name = 'candidate_id'
                where c.table_schema = 'public'
                    and c.column_name in ('organisation', 'treating_organisation', 'ggz_organisation', 'treating')""");
        assertThat(columns).contains("legal_ground.organisation", "funding_request.organisation");
        return columns.stream()
                .filter(column -> !STAYS.contains(column))
                .filter(column -> {
                    String[] parts = column.split("\\.");
                    return !DATABASE.select("select candidate_id from " + parts[0] + " where candidate_id = '"
                                    + candidate + "' and " + parts[1] + " = 'ggz-rijnduin'")
                            .isEmpty();
                })
                .toList();
    }

    /** Who decided, and whose answers count: history that is read by way of the candidate or the trajectory alone. */
    private static final List<String> STAYS = List.of("scope_decision.organisation", "feedback.organisation");

    private UUID requested(UUID candidate) {
        sender.ground(candidate, "TRANSFER", "ggz-kust");
        return Api.idOf(request(candidate).statusCode(201));
    }

    private ValidatableResponse request(UUID candidate) {
        return sender.post("/candidates/{id}/transfers", Map.of("receiver", "ggz-kust"), candidate);
    }

    private static int status(ValidatableResponse response) {
        return response.extract().statusCode();
    }

    private static String count(String where) {
        return DATABASE.select("select count(*) from candidate_transfer where " + where)
                .getFirst();
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(calls.size())) {
            List<Future<Integer>> answers = new ArrayList<>();
            for (Callable<Integer> call : calls) {
                answers.add(workers.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
        }
        return statuses;
    }
}
