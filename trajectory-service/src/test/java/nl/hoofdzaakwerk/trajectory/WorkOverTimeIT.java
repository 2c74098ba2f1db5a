package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OPERATOR;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.Published.Told;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Work as it goes on: hours that change, standstills, talks, signals, loss and the next job. */
@QuarkusTest
@WithPlatform("trajectory")
class WorkOverTimeIT {
    private final Api coach = Api.as(COACH);
    private final Database database = Platform.database("trajectory");

    @Inject
    Pseudonyms pseudonyms;

    @Test
    @DisplayName("A7 a dip known later takes durability back, growth gives it again, and everyone who counts hears it")
    void dipAndGrowth() {
        LocalDate start = today().minusMonths(9);
        UUID trajectory = trajectory(start);
        UUID placement = placed(trajectory, Map.of("startDate", start.toString(), "hoursPerWeek", 12));
        coach.get("/trajectories/{id}", trajectory).body("state", equalTo("SUSTAINED"));

        terms(placement, start.plusMonths(5), 8)
                .statusCode(201)
                .body("sustainedOn", nullValue())
                .body("hoursPerWeek", equalTo(8))
                .body("hoursAtStart", equalTo(12));
        coach.get("/trajectories/{id}", trajectory).body("state", equalTo("PLACED"));
        terms(placement, start.plusMonths(5), 24)
                .statusCode(201)
                .body("sustainedOn", equalTo(start.plusMonths(6).minusDays(1).toString()))
                .body("hoursPerWeek", equalTo(24));

        coach.get("/trajectories/{id}", trajectory).body("state", equalTo("SUSTAINED"));
        coach.get("/placements/{id}/terms", placement)
                .body("items.hoursPerWeek", contains(12, 8, 24))
                .body("items.replaced", contains(false, true, false));
        assertThat(Published.awaitOn(Topics.PLACEMENTS, placement, 3))
                .extracting(Told::type)
                .containsExactly("placement-made", "placement-terms-changed", "placement-terms-changed");
        assertThat(Published.awaitOn(Topics.TRAJECTORY_FACTS, pseudonyms.forReporting(trajectory), 7))
                .extracting(Told::type)
                .containsExactly(
                        "trajectory-started",
                        "trajectory-placed",
                        "placement-sustained",
                        "placement-hours-changed",
                        "placement-sustainability-revoked",
                        "placement-hours-changed",
                        "placement-sustained");
        assertThat(Published.on(Topics.TRAJECTORY_FACTS, pseudonyms.forReporting(trajectory))
                        .getLast()
                        .payload()
                        .get("sustainedOn")
                        .asText())
                .isEqualTo(start.plusMonths(6).minusDays(1).toString());
    }

    @Test
    @DisplayName("A7 hours agreed for later hold from their day, and the daily round lets the search follow them")
    void hoursAhead() {
        UUID trajectory = trajectory(today());
        UUID placement = placed(trajectory, Map.of("hoursPerWeek", 12));
        terms(placement, today().plusDays(30), 28).statusCode(201).body("hoursPerWeek", equalTo(12));
        database.execute("update placement_terms set from_date = from_date - 30 where placement_id = '" + placement
                + "' and hours_per_week = 28");

        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);

        coach.get("/placements/{id}", placement).body("hoursPerWeek", equalTo(28));
        Api.as(OPERATOR)
                .post("/daily-rounds", Map.of())
                .body("rounds.find { it.name == 'placement-hours' }.changed", equalTo(0));
    }

    @Test
    @DisplayName("A7 wage and contract are kept by day, exact to the cent, and a permanent contract has no end")
    void wageAndContract() {
        UUID placement = placed(
                trajectory(today().minusDays(30)),
                Map.of(
                        "startDate",
                        today().minusDays(20).toString(),
                        "expectedEndDate",
                        today().plusMonths(7).toString(),
                        "contractKind",
                        "TEMPORARY",
                        "wage",
                        Map.of("amount", 14.5, "per", "HOUR")));

        coach.get("/placements/{id}", placement)
                .body("wage.amount", equalTo(14.50f))
                .body("contractKind", equalTo("TEMPORARY"));
        coach.post(
                        "/placements/{id}/terms",
                        Map.of(
                                "fromDate",
                                today().toString(),
                                "hoursPerWeek",
                                28,
                                "contractKind",
                                "PERMANENT",
                                "wage",
                                Map.of("amount", 2210.05, "per", "MONTH")),
                        placement)
                .statusCode(201)
                .body("expectedEndDate", nullValue())
                .body("wage.amount", equalTo(2210.05f))
                .body("wage.per", equalTo("MONTH"));
        assertThat(database.select("select wage_amount from placement_terms where placement_id = '" + placement
                        + "' order by from_date"))
                .containsExactly("14.50", "2210.05");
    }

    @Test
    @DisplayName("A7 impossible terms are refused, naming the field, and nothing is stored")
    void badTerms() {
        UUID placement = placed(trajectory(today()), Map.of());
        String before = database.select("select count(*) from placement_terms").getFirst();

        refused(placement, Map.of("wage", Map.of("amount", -1, "per", "HOUR")), 400, "/wage/amount");
        refused(placement, Map.of("wage", Map.of("amount", 14.505, "per", "HOUR")), 400, "/wage/amount");
        refused(placement, Map.of("wage", Map.of("amount", 251, "per", "HOUR")), 400, "/wage/amount");
        refused(placement, Map.of("wage", Map.of("amount", 14, "per", "WEEK")), 400, "/wage/per");
        refused(placement, Map.of("contractKind", "ZERO"), 400, "/contractKind");
        refused(placement, Map.of("fromDate", "2101-01-01"), 400, "/fromDate");
        refused(placement, Map.of("hoursPerWeek", 61), 400, "/hoursPerWeek");
        refused(
                placement,
                Map.of(
                        "contractKind",
                        "PERMANENT",
                        "expectedEndDate",
                        today().plusDays(1).toString()),
                400,
                "/expectedEndDate");
        refused(placement, Map.of("expectedEndDate", today().minusDays(1).toString()), 400, "/expectedEndDate");
        refused(placement, Map.of("fromDate", today().minusDays(1).toString()), 409, "/fromDate")
                .body("errors.code", contains("A7.terms-before-start"))
                .body("errors.rule", contains("A7"));

        assertThat(database.select("select count(*) from placement_terms")).containsExactly(before);
    }

    @Test
    @DisplayName("A5 two jobs of more than sixty hours together are refused, at the start and when hours grow")
    void tooManyHours() {
        UUID trajectory = trajectory(today());
        UUID first = placed(trajectory, Map.of("hoursPerWeek", 36));

        coach.place(trajectory, Map.of("hoursPerWeek", 25))
                .statusCode(409)
                .body("errors.pointer", contains("/hoursPerWeek"))
                .body("errors.code", contains("A5.too-many-hours-together"));
        placed(trajectory, Map.of("hoursPerWeek", 24));
        terms(first, today().plusDays(1), 37).statusCode(409).body("errors.rule", contains("A5"));
        coach.get("/trajectories/{id}/placements", trajectory).body("items", hasSize(2));
    }

    @Test
    @DisplayName("A7 a standstill that does not count moves the day; the placement goes on, and is taken up again")
    void interruption() {
        LocalDate start = today().minusMonths(7);
        UUID trajectory = trajectory(start);
        UUID placement = placed(trajectory, Map.of("startDate", start.toString()));

        interrupt(
                        placement,
                        "UNPAID_LEAVE",
                        start.plusMonths(1),
                        start.plusMonths(1).plusDays(9))
                .statusCode(201)
                .body("sustainedOn", equalTo(start.plusMonths(6).plusDays(9).toString()))
                .body("endDate", nullValue());
        interrupt(placement, "SEASON", start.plusMonths(2), null)
                .statusCode(201)
                .body("sustainedOn", nullValue())
                .body("interruption.kind", equalTo("SEASON"))
                .body("signals.code", hasItem("A7.interruption-too-long"));
        coach.get("/trajectories/{id}", trajectory).body("state", equalTo("PLACED"));
        interrupt(placement, "SICKNESS", start.plusMonths(3), null)
                .statusCode(409)
                .body("errors.code", contains("A7.interruption-overlaps"));
        interrupt(placement, "SICKNESS", today(), today().minusDays(1))
                .statusCode(400)
                .body("errors.pointer", contains("/untilDate"));

        coach.post("/placements/{id}/resumptions", Map.of("resumptionDate", today().toString()), placement)
                .statusCode(201)
                .body("interruption", nullValue());
        coach.post("/placements/{id}/resumptions", Map.of("resumptionDate", today().toString()), placement)
                .statusCode(409)
                .body("errors.code", contains("A7.not-interrupted"));
        coach.get("/placements/{id}/interruptions", placement)
                .body("items.kind", contains("UNPAID_LEAVE", "SEASON"))
                .body("items[1].untilDate", equalTo(today().minusDays(1).toString()));
    }

    @Test
    @DisplayName("A5 P6 the planned talk is the next step; a held talk plans the next; a talk not held is signalled")
    void followAlong() {
        LocalDate start = today().minusDays(10);
        UUID placement = placed(
                trajectory(start), Map.of("startDate", today().minusDays(1).toString()));
        coach.get("/placements/{id}", placement)
                .body("nextStep.what", equalTo("Nazorggesprek na 1 week werk"))
                .body("nextStep.dueDate", equalTo(today().plusDays(6).toString()))
                .body("signals", empty());

        coach.post("/placements/{id}/check-ins", talk(today()), placement)
                .statusCode(201)
                .body("nextStep.what", equalTo("Nazorggesprek na 4 weken werk"))
                .body("nextStep.dueDate", equalTo(today().plusDays(27).toString()));
        coach.post("/placements/{id}/check-ins", talk(today().plusDays(1)), placement)
                .statusCode(409)
                .body("errors.code", contains("A5.check-in-in-future"));
        coach.get("/placements/{id}/check-ins", placement)
                .body("items.heldOn", contains(today().toString()))
                .body("items.heldWith", contains("EMPLOYER"));
        database.execute("update placement set check_in_due = current_date - 40 where id = '" + placement + "'");
        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);

        coach.get("/placements/{id}", placement).body("signals.code", contains("A5.no-follow-along"));
    }

    @Test
    @DisplayName("P6 a next step is replaced by who read the latest version; ended work has none")
    void nextStep() {
        UUID placement = placed(trajectory(today()), Map.of());
        Map<String, Object> step =
                Map.of("what", "Langsgaan", "dueDate", today().plusDays(3).toString());
        String etag = coach.get("/placements/{id}", placement).extract().header("ETag");

        coach.put("/placements/{id}/next-step", "\"99\"", step, placement).statusCode(412);
        coach.put("/placements/{id}/next-step", etag, step, placement)
                .statusCode(200)
                .body("nextStep.what", equalTo("Langsgaan"));
        end(placement, "RESIGNED", Map.of()).statusCode(201).body("nextStep", nullValue());
        String after = coach.get("/placements/{id}", placement).extract().header("ETag");
        coach.put("/placements/{id}/next-step", after, step, placement)
                .statusCode(409)
                .body("errors.code", contains("P6.ended-work-has-no-next-step"));
    }

    @Test
    @DisplayName("X5 a lost job reopens the search with the same coach; the next job follows it in the chain")
    void chain() {
        LocalDate start = today().minusMonths(3);
        UUID trajectory = trajectory(start);
        UUID first = placed(trajectory, Map.of("startDate", start.toString()));
        coach.post(
                        "/placements/{id}/endings",
                        Map.of(
                                "endDate",
                                start.plusDays(30).toString(),
                                "reason",
                                "DISMISSED_IN_TRIAL_PERIOD",
                                "endedBy",
                                "EMPLOYER",
                                "wouldRehire",
                                false),
                        first)
                .statusCode(201)
                .body("wouldRehire", equalTo(false))
                .body("signals.code", contains("X5.search-reopened"));
        coach.get("/trajectories/{id}", trajectory).body("state", equalTo("RUNNING"));
        assertThat(signals(first)).containsExactly("X5.search-reopened");

        UUID second = placed(trajectory, Map.of("startDate", start.plusDays(41).toString()));

        assertThat(signals(first)).isEmpty();
        coach.get("/trajectories/{id}/job-chain", trajectory)
                .body(
                        "coach",
                        equalTo(coach.get("/trajectories/{id}", trajectory)
                                .extract()
                                .path("coach")))
                .body("links.placementId", contains(first.toString(), second.toString()))
                .body("links[1].previousPlacementId", equalTo(first.toString()))
                .body("links[1].daysBetween", equalTo(10))
                .body("links[0].daysBetween", nullValue());
        coach.place(
                        trajectory,
                        Map.of(
                                "hoursPerWeek",
                                8,
                                "previousPlacementId",
                                UUID.randomUUID().toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/previousPlacementId"));
        coach.place(
                        trajectory,
                        Map.of(
                                "hoursPerWeek",
                                8,
                                "startDate",
                                start.toString(),
                                "previousPlacementId",
                                second.toString()))
                .statusCode(409)
                .body("errors.code", contains("X5.previous-not-earlier"));
        end(second, "DISMISSED", Map.of("endedBy", "CANDIDATE"))
                .statusCode(409)
                .body("errors.code", contains("X5.ended-by-does-not-fit"));
    }

    @Test
    @DisplayName("A8 a first step keeps the trajectory going, and its end is signalled")
    void firstStep() {
        UUID trajectory = trajectory(today());
        UUID placement = placed(
                trajectory,
                Map.of(
                        "firstStepInTreatmentPlan",
                        true,
                        "expectedEndDate",
                        today().plusDays(20).toString()));

        assertThat(signals(placement)).containsExactly("A8.first-step-ending");
        coach.post(
                        "/trajectories/{id}/endings",
                        Map.of("endDate", today().toString(), "reason", "PAID_WORK"),
                        trajectory)
                .statusCode(409)
                .body("errors.pointer", contains("/reason"))
                .body("errors.code", contains("A8.trajectory-must-go-on"));
        coach.post("/trajectories/{id}/endings", Map.of("endDate", today().toString(), "reason", "MOVED"), trajectory)
                .statusCode(201);
        assertThat(signals(placement)).isEmpty();
    }

    @Test
    @DisplayName("A9 a trial has limits of its own; what comes near is signalled once, however often the round is done")
    void trial() {
        UUID trajectory = trajectory(today().minusDays(70));
        coach.place(
                        trajectory,
                        Map.of(
                                "kind",
                                "TRIAL",
                                "stepToPaidWork",
                                true,
                                "expectedEndDate",
                                today().plusMonths(2).toString()))
                .statusCode(409)
                .body("errors.code", contains("A9.too-long"));
        UUID trial = placed(
                trajectory,
                Map.of(
                        "kind",
                        "TRIAL",
                        "stepToPaidWork",
                        true,
                        "startDate",
                        today().minusDays(70).toString()));
        assertThat(signals(trial)).contains("A9.limit-reached");

        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
        Api.as(OPERATOR)
                .post("/daily-rounds", Map.of())
                .body("rounds.find { it.name == 'placement-signals' }.changed", equalTo(0));

        assertThat(database.select("select count(*) from placement_signal where placement_id = '" + trial
                        + "' and code = 'A9.limit-reached'"))
                .containsExactly("1");
        coach.get("/placement-signals?mine=true&limit=100")
                .body("items.findAll { it.placementId == '" + trial + "' }.signal.rule", containsInAnyOrder("A9"));
    }

    @Test
    @DisplayName("A9 a limit that comes near is signalled by the round, and one that no longer holds is resolved")
    void signalComesAndGoes() {
        UUID trial = placed(trajectory(today()), Map.of("kind", "TRIAL", "stepToPaidWork", true));
        assertThat(signals(trial)).isEmpty();
        database.execute("update placement set start_date = start_date - 50 where id = '" + trial + "'");

        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
        assertThat(signals(trial)).containsExactly("A9.limit-near");
        end(trial, "STEP_COMPLETED", Map.of()).statusCode(201);

        assertThat(signals(trial)).isEmpty();
        assertThat(database.select("select resolved_on from placement_signal where placement_id = '" + trial + "'"))
                .containsExactly(today().toString());
    }

    private UUID trajectory(LocalDate start) {
        return coach.trajectory(coach.candidate(), start);
    }

    private UUID placed(UUID trajectory, Map<String, Object> changes) {
        return Api.idOf(coach.place(trajectory, changes).statusCode(201));
    }

    private ValidatableResponse terms(UUID placement, LocalDate from, int hours) {
        return coach.post(
                "/placements/{id}/terms", Map.of("fromDate", from.toString(), "hoursPerWeek", hours), placement);
    }

    private ValidatableResponse refused(UUID placement, Map<String, Object> changes, int status, String pointer) {
        Map<String, Object> terms = new HashMap<>(Map.of("fromDate", today().toString(), "hoursPerWeek", 24));
        terms.putAll(changes);
        return coach.post("/placements/{id}/terms", terms, placement)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("errors.pointer", contains(pointer));
    }

    private ValidatableResponse interrupt(UUID placement, String kind, LocalDate from, LocalDate until) {
        Map<String, Object> body = new HashMap<>(Map.of("kind", kind, "fromDate", from.toString()));
        if (until != null) {
            body.put("untilDate", until.toString());
        }
        return coach.post("/placements/{id}/interruptions", body, placement);
    }

    private ValidatableResponse end(UUID placement, String reason, Map<String, Object> changes) {
        Map<String, Object> ending = new HashMap<>(Map.of("endDate", today().toString(), "reason", reason));
        ending.putAll(changes);
        return coach.post("/placements/{id}/endings", ending, placement);
    }

    private List<String> signals(UUID placement) {
        return coach.get("/placement-signals?mine=true&limit=100")
                .statusCode(200)
                .body("items.signal.text", not(hasItem("")))
                .extract()
                .path("items.findAll { it.placementId == '" + placement + "' }.signal.code");
    }

    private static Map<String, Object> talk(LocalDate heldOn) {
        return Map.of("heldOn", heldOn.toString(), "heldWith", "EMPLOYER");
    }
}
