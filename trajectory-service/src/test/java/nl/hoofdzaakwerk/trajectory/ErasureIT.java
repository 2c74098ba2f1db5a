package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.LIAISON;
import static nl.hoofdzaakwerk.trajectory.Api.OPERATOR;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.MatchEnded;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.events.WithdrawalConfirmed;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.Published.Told;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Erasure through all services, and what stays. */
@QuarkusTest
@WithPlatform("trajectory")
class ErasureIT {
    static final Tokens PRIVACY_OFFICER =
            Tokens.of("privacy.ggz-rijnduin").in("ggz-rijnduin", GGZ, "AM19").as("privacy-officer");
    static final Tokens OTHER_PRIVACY_OFFICER =
            Tokens.of("privacy.ggz-kust").in("ggz-kust", GGZ, "AM15").as("privacy-officer");
    private static final Database DATABASE = Examples.DATABASE;
    private static final String ERASURES = "/candidates/{id}/erasures";

    private final Api coach = Api.as(COACH);
    private final Api officer = Api.as(PRIVACY_OFFICER);

    @Inject
    Pseudonyms pseudonyms;

    @Test
    @DisplayName("X6 erased here and demanded of every service; all confirm, and only the count stays")
    void everywhere() {
        UUID candidate = coach.candidate();
        UUID card = cardOf(candidate);
        coach.wishes(candidate, 12, 24);
        coach.ground(candidate, "MATCHING", "matching-service");
        UUID trajectory = coach.trajectory(candidate, today().minusMonths(9));
        UUID placement = Api.idOf(coach.place(
                        trajectory, Map.of("startDate", today().minusMonths(8).toString()))
                .statusCode(201));
        coach.post("/placements/{id}/endings", ending("RESIGNED"), placement).statusCode(201);
        coach.post("/trajectories/{id}/endings", ending("OTHER"), trajectory).statusCode(201);
        long counted = outcomes();

        UUID erasure = Api.idOf(officer.post(ERASURES, Map.of(), candidate)
                .statusCode(201)
                .body("state", equalTo("RUNNING"))
                .body("confirmations.service", contains("employer-service", "matching-service", "reporting-service")));

        assertThat(rowsAbout(candidate)).isEmpty();
        assertThat(outcomes()).isEqualTo(counted + 1);
        assertThat(Published.awaitOn(Topics.CANDIDATE_CARDS, card, 3).getLast().isTombstone())
                .isTrue();
        UUID ofMatching = demandedOf("matching-service", card);
        UUID ofReporting = demandedOf("reporting-service", pseudonyms.forReporting(trajectory));
        UUID ofPerson = demandedOf("reporting-service", pseudonyms.forReporting(candidate));
        UUID ofEmployer = demandedOf("employer-service", placement);
        coach.get("/candidates/{id}", candidate).statusCode(404);
        officer.get(ERASURES, candidate).body("items.state", contains("RUNNING"));

        Instant confirmed = Instant.parse(
                        officer.get(ERASURES, candidate).extract().<String>path("items[0].carriedOutAt"))
                .plusSeconds(7);
        Published.tell(
                new WithdrawalConfirmed(
                        pseudonyms.forReporting(trajectory), "reporting-service", ofReporting, confirmed),
                1);
        Published.tell(
                new WithdrawalConfirmed(pseudonyms.forReporting(candidate), "reporting-service", ofPerson, confirmed),
                1);
        Published.tell(new WithdrawalConfirmed(placement, "employer-service", ofEmployer, confirmed), 1);
        UUID ofSomethingElse =
                Published.tell(new WithdrawalConfirmed(card, "matching-service", UUID.randomUUID(), confirmed), 1);
        await().atMost(Duration.ofSeconds(20)).until(() -> heard(ofSomethingElse));
        officer.get(ERASURES, candidate)
                .body("items[0].state", equalTo("RUNNING"))
                .body("items[0].confirmations.find { it.service == 'matching-service' }.confirmedAt", nullValue());

        Published.tell(new WithdrawalConfirmed(card, "matching-service", ofMatching, confirmed), 2);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> officer.get(ERASURES, candidate)
                .body("items[0].id", equalTo(erasure.toString()))
                .body("items[0].state", equalTo("DONE"))
                .body("items[0].confirmations.findAll { it.confirmedAt == null }", empty()));
        officer.get(ERASURES, candidate)
                .body("items[0].seconds", equalTo(7))
                .body("items[0].confirmations.seconds", contains(7, 7, 7));
    }

    @Test
    @DisplayName("X6 asked twice, it is done once; late news of a match is no dead letter and brings nothing back")
    void twice() {
        UUID candidate = coach.candidate();
        UUID card = cardOf(candidate);
        UUID first = Api.idOf(officer.post(ERASURES, Map.of(), candidate).statusCode(201));

        UUID second = Api.idOf(officer.post(ERASURES, Map.of(), candidate).statusCode(201));

        assertThat(second).isEqualTo(first);
        assertThat(Published.awaitOn(Topics.WITHDRAWALS, card, 1)).hasSize(1);
        UUID match = UUID.randomUUID();
        UUID late = Published.tell(
                new MatchEnded(
                        match,
                        card,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        new RegionCode("AM19"),
                        LocalDate.of(2023, 3, 9),
                        "consent-withdrawn"),
                1);
        await().atMost(Duration.ofSeconds(20)).until(() -> heard(late));
        assertThat(DATABASE.select("select record_key from dead_letter where record_key = '" + match + "'"))
                .isEmpty();
        assertThat(rowsAbout(candidate)).isEmpty();
    }

    @Test
    @DisplayName(
            "X6 a coach asks, the privacy officer decides: refused with a reason in law, then asked anew and erased")
    void asked() {
        UUID candidate = coach.candidate();
        UUID request = Api.idOf(Api.as(LIAISON)
                .post(ERASURES, Map.of(), candidate)
                .statusCode(201)
                .body("state", equalTo("REQUESTED"))
                .body("nextStep.dueDate", equalTo(today().plusDays(30).toString())));
        decide(officer, request, Map.of("decision", "REFUSE"), 400);
        decide(Api.as(OTHER_PRIVACY_OFFICER), request, Map.of("decision", "ERASE"), 404);
        decide(officer, request, Map.of("decision", "REFUSE", "refusalReason", "LEGAL_CLAIM"), 201);
        officer.post("/erasures/{id}/decisions", Map.of("decision", "ERASE"), request)
                .statusCode(409)
                .body("errors.code", contains("X6.already-decided"));
        coach.get("/candidates/{id}", candidate).statusCode(200);

        UUID anew = Api.idOf(coach.post(ERASURES, Map.of(), candidate).statusCode(201));
        decide(officer, anew, Map.of("decision", "ERASE"), 201);

        assertThat(rowsAbout(candidate)).isEmpty();
        officer.get(ERASURES, candidate).body("items.state", contains("RUNNING", "REFUSED"));
    }

    @Test
    @DisplayName("X6 during guidance, and for another institution's person, nothing is erased")
    void refused() {
        UUID guided = coach.candidate();
        coach.trajectory(guided, today());
        officer.post(ERASURES, Map.of(), guided)
                .statusCode(409)
                .body("errors.code", contains("X6.trajectory-still-open"));
        UUID other = Api.as(OTHER_COACH).candidate();
        officer.post(ERASURES, Map.of(), other).statusCode(404);
        coach.get("/candidates/{id}", guided).statusCode(200);
        Api.as(OTHER_COACH).get("/candidates/{id}", other).statusCode(200);
        officer.get("/erasures").body("items.candidateId", not(hasItem(guided.toString())));
    }

    @Test
    @DisplayName("X6 what fails halfway leaves the person whole and tells nobody; asked again, it succeeds")
    void halfway() {
        UUID candidate = coach.candidate();
        UUID card = cardOf(candidate);
        DATABASE.execute("create table clings_to_person (candidate_id uuid references candidate)");
        try {
            DATABASE.execute("insert into clings_to_person values ('" + candidate + "')");
            officer.post(ERASURES, Map.of(), candidate).statusCode(500);
            coach.get("/candidates/{id}", candidate)
                    .statusCode(200)
                    .body("familyName", equalTo("Meerveld"))
                    .body("health.targetGroup", equalTo("EPA"));
            officer.get(ERASURES, candidate).body("items", empty());
            assertThat(Published.on(Topics.WITHDRAWALS, card)).isEmpty();
        } finally {
            DATABASE.execute("drop table clings_to_person");
        }

        officer.post(ERASURES, Map.of(), candidate).statusCode(201);

        assertThat(rowsAbout(candidate)).isEmpty();
        assertThat(Published.awaitOn(Topics.WITHDRAWALS, card, 1)).hasSize(1);
    }

    @Test
    @DisplayName("G4 a file is proposed for erasure ten years after its end, and one day earlier it is not")
    void kept() {
        UUID due = endedOn(today().minusYears(10).minusDays(1));
        UUID notYet = endedOn(today().minusYears(10));
        UUID guided = coach.candidate();
        coach.trajectory(guided, today());
        old(guided);

        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);

        officer.get(ERASURES, due)
                .body("items.cause", contains("RETENTION_ENDED"))
                .body("items.state", contains("REQUESTED"));
        officer.get(ERASURES, notYet).body("items", empty());
        officer.get(ERASURES, guided).body("items", empty());
        UUID proposal = UUID.fromString(officer.get(ERASURES, due).extract().path("items[0].id"));
        decide(officer, proposal, Map.of("decision", "ERASE"), 201);
        assertThat(rowsAbout(due)).isEmpty();
    }

    private UUID endedOn(LocalDate day) {
        UUID candidate = coach.candidate();
        UUID trajectory = coach.trajectory(candidate, today());
        coach.post("/trajectories/{id}/endings", ending("OTHER"), trajectory).statusCode(201);
        DATABASE.execute(
                "set hw.kind = 'SYSTEM'; update trajectory set start_date = '%s', end_date = '%s' where id = '%s'"
                        .formatted(day.minusYears(1), day, trajectory));
        old(candidate);
        return candidate;
    }

    private static void old(UUID candidate) {
        DATABASE.execute(
                "update candidate set updated_at = now() - interval '12 years' where id = '" + candidate + "'");
    }

    private static void decide(Api by, UUID erasure, Map<String, Object> decision, int status) {
        by.post("/erasures/{id}/decisions", decision, erasure).statusCode(status);
    }

    /** Tables of which a row still points to the person, apart from the proof of erasure. */
    private static List<String> rowsAbout(UUID candidate) {
        return DATABASE.select("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and (column_name = 'candidate_id' or table_name = 'candidate'
                            and column_name = 'id') and table_name not in ('erasure', 'clings_to_person')""").stream()
                .filter(column -> {
                    String[] parts = column.split("\\.");
                    return !DATABASE.select("select 1 from %s where %s = '%s'".formatted(parts[0], parts[1], candidate))
                            .isEmpty();
                })
                .toList();
    }

    private static long outcomes() {
        return Long.parseLong(
                DATABASE.select("select coalesce(sum(trajectories), 0) from erased_outcome where outcome = 'SUSTAINED'")
                        .getFirst());
    }

    private static boolean heard(UUID event) {
        return !DATABASE.select("select 1 from inbox where event_id = '" + event + "'")
                .isEmpty();
    }

    private static UUID demandedOf(String receiver, UUID pseudonym) {
        List<Told> told = Published.awaitOn(Topics.WITHDRAWALS, pseudonym, 1);
        assertThat(told.getLast().type()).isEqualTo("erasure-demanded");
        assertThat(told.getLast().payload().get("receiver").asText()).isEqualTo(receiver);
        return told.getLast().id();
    }

    private UUID cardOf(UUID candidate) {
        return UUID.fromString(
                coach.get("/candidates/{id}", candidate).extract().path("cardId"));
    }

    private static Map<String, Object> ending(String reason) {
        return Map.of("endDate", today().toString(), "reason", reason);
    }
}
