package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.LIAISON;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.REINTEGRATION_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.subject.PersonalRecords;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Plans against the real service: who reads what, in which order, and what the end of guidance does. */
@QuarkusTest
@WithPlatform("trajectory")
class PlanIT {
    private static final String SECRET = "Stabiel op de medicatie";

    private final Database database = Platform.database("trajectory");
    private final Api coach = Api.as(COACH);
    private final Api liaison = Api.as(LIAISON);
    private final Api elsewhere = Api.as(REINTEGRATION_COACH);

    @Inject
    Instance<PersonalRecords> records;

    @Inject
    Tenancy tenancy;

    @Test
    @DisplayName(
            "A18 G3 a coach elsewhere sees that the treatment plan is there and aligned, and nothing of what it says")
    void alignedWithoutContent() {
        UUID trajectory = entrusted();
        UUID treatment = Api.idOf(liaison.post("/trajectories/{id}/plans", treatment(), trajectory)
                .statusCode(201));
        UUID reintegration = Api.idOf(elsewhere
                .post("/trajectories/{id}/plans", PlanExamples.plan("REINTEGRATION"), trajectory)
                .statusCode(201));

        elsewhere
                .get("/trajectories/{id}/plans", trajectory)
                .statusCode(200)
                .body("items.id", contains(reintegration.toString()))
                .body("alignment.aligned", equalTo(false))
                .body(
                        "alignment.treatmentPlan.agreedOn",
                        equalTo(today().minusDays(3).toString()))
                .body(not(containsString(SECRET)));
        elsewhere.get("/plans/{id}", treatment).statusCode(404);
        liaison.post("/trajectories/{id}/plan-alignments", Map.of("alignedOn", today().toString()), trajectory)
                .statusCode(200)
                .body("aligned", equalTo(true));
        elsewhere
                .get("/trajectories/{id}/plans", trajectory)
                .body("alignment.aligned", equalTo(true))
                .body("alignment.alignedOn", equalTo(today().toString()));
        coach.get("/trajectories/{id}/plans", trajectory)
                .body("items.id", containsInAnyOrder(treatment.toString(), reintegration.toString()))
                .body("items.find { it.kind == 'TREATMENT' }.content", equalTo(SECRET));

        elsewhere
                .post("/plans/{id}/reviews", review(), reintegration)
                .statusCode(200)
                .body("reviewedOn", equalTo(today().toString()))
                .body("agreedBy", contains("CANDIDATE"));
        elsewhere.get("/trajectories/{id}/plans", trajectory).body("alignment.aligned", equalTo(false));
    }

    @Test
    @DisplayName("A18 G2 other organisations and colleagues elsewhere find no plans, and change none")
    void isolation() {
        UUID trajectory = entrusted();
        UUID plan = Api.idOf(elsewhere
                .post("/trajectories/{id}/plans", PlanExamples.plan("REINTEGRATION"), trajectory)
                .statusCode(201));

        for (Api other : List.of(Api.as(OTHER_COACH), Api.as(OTHER_REINTEGRATION_COACH))) {
            other.get("/trajectories/{id}/plans", trajectory).statusCode(404);
            other.post("/trajectories/{id}/plans", PlanExamples.plan("REINTEGRATION"), trajectory)
                    .statusCode(404);
            other.get("/plans/{id}", plan).statusCode(404);
            other.post("/plans/{id}/reviews", review(), plan).statusCode(404);
            other.post("/plans/{id}/closings", closing(), plan).statusCode(404);
            other.put("/plans/{id}/next-step", "\"0\"", PlanExamples.nextStep(), plan)
                    .statusCode(404);
        }
        elsewhere
                .post("/trajectories/{id}/plans", treatment(), trajectory)
                .statusCode(409)
                .body("errors.code", contains("A18.treatment-plan-elsewhere"));
    }

    @Test
    @DisplayName(
            "P10 no second open plan of a kind, none after the end, none without a review to come: nothing is stored")
    void refusals() {
        UUID trajectory = coach.trajectory(coach.candidate(), today().minusMonths(1));
        Map<String, Object> impossible = PlanExamples.plan("REINTEGRATION");
        impossible.put("agreedOn", today().plusDays(1).toString());
        impossible.put("reviewDate", today().plusDays(1).toString());
        Map<String, Object> tooFar = PlanExamples.plan("REINTEGRATION");
        tooFar.put("reviewDate", "2101-01-01");
        Map<String, Object> tooLong = PlanExamples.plan("REINTEGRATION");
        tooLong.put("content", "x".repeat(10_000));

        coach.post("/trajectories/{id}/plans", impossible, trajectory)
                .statusCode(409)
                .body("errors.code", contains("A18.in-future", "A18.review-not-later"));
        coach.post("/trajectories/{id}/plans", tooFar, trajectory).statusCode(400);
        coach.post("/trajectories/{id}/plans", tooLong, trajectory).statusCode(400);
        coach.post("/trajectories/{id}/plan-alignments", Map.of("alignedOn", today().toString()), trajectory)
                .statusCode(409)
                .body("errors.code", contains("A18.alignment-needs-both"));
        assertThat(plansOf(trajectory)).isZero();

        coach.post("/trajectories/{id}/plans", PlanExamples.plan("REINTEGRATION"), trajectory)
                .statusCode(201);
        coach.post("/trajectories/{id}/plans", PlanExamples.plan("REINTEGRATION"), trajectory)
                .statusCode(409)
                .body("errors.code", contains("P10.plan-already-open"));
        assertThat(plansOf(trajectory)).isEqualTo(1);
    }

    @Test
    @DisplayName("P10 guidance does not end while a plan is open, unless the plans are closed along, unseen ones too")
    void endWithOpenPlans() {
        UUID trajectory = entrusted();
        UUID treatment = Api.idOf(liaison.post("/trajectories/{id}/plans", treatment(), trajectory)
                .statusCode(201));
        UUID reintegration = Api.idOf(elsewhere
                .post("/trajectories/{id}/plans", PlanExamples.plan("REINTEGRATION"), trajectory)
                .statusCode(201));
        Map<String, Object> ending = new HashMap<>(Map.of("endDate", today().toString(), "reason", "OTHER"));

        elsewhere
                .post("/trajectories/{id}/endings", ending, trajectory)
                .statusCode(409)
                .body("errors.code", contains("P10.open-plan-at-end"));
        elsewhere.get("/trajectories/{id}", trajectory).body("state", equalTo("RUNNING"));
        ending.put("plansClosedBecause", "Doel bereikt");
        elsewhere.post("/trajectories/{id}/endings", ending, trajectory).statusCode(201);

        elsewhere
                .get("/plans/{id}", reintegration)
                .body("state", equalTo("CLOSED"))
                .body("closedReason", equalTo("Doel bereikt"))
                .body("nextStep", nullValue());
        liaison.get("/plans/{id}", treatment)
                .body("state", equalTo("CLOSED"))
                .body("closedOn", equalTo(today().toString()));
        liaison.post("/plans/{id}/reviews", review(), treatment)
                .statusCode(409)
                .body("errors.code", contains("P10.plan-closed"));
        coach.post("/trajectories/{id}/plans", PlanExamples.plan("TREATMENT"), trajectory)
                .statusCode(409)
                .body("errors.code", contains("P10.no-plan-without-guidance"));
    }

    @Test
    @DisplayName("P10 a trajectory without plans ends as before")
    void endWithoutPlans() {
        UUID trajectory = coach.trajectory(coach.candidate(), today());

        coach.post("/trajectories/{id}/endings", Map.of("endDate", today().toString(), "reason", "OTHER"), trajectory)
                .statusCode(201)
                .body("state", equalTo("ENDED"));
    }

    @Test
    @DisplayName("P6 an open plan has a next step, by default its review; it is replaced only by who read the latest")
    void nextStep() {
        UUID trajectory = coach.trajectory(coach.candidate(), today());
        Map<String, Object> plan = PlanExamples.plan("REINTEGRATION");
        plan.remove("nextStep");
        UUID id = Api.idOf(coach.post("/trajectories/{id}/plans", plan, trajectory)
                .statusCode(201)
                .body("nextStep.dueDate", equalTo(today().plusMonths(2).toString())));

        coach.put("/plans/{id}/next-step", "\"7\"", PlanExamples.nextStep(), id).statusCode(412);
        coach.put("/plans/{id}/next-step", "\"0\"", PlanExamples.nextStep(), id)
                .statusCode(200)
                .body("nextStep.what", equalTo("Plan bespreken met het team"));
    }

    @Test
    @DisplayName("P10 of eight who record a plan at the same moment one does")
    void concurrent() throws Exception {
        UUID trajectory = coach.trajectory(coach.candidate(), today());
        Callable<Integer> attempt =
                () -> coach.post("/trajectories/{id}/plans", PlanExamples.plan("REINTEGRATION"), trajectory)
                        .extract()
                        .statusCode();
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            List<Integer> statuses = pool.invokeAll(Collections.nCopies(8, attempt)).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        }
        assertThat(plansOf(trajectory)).isEqualTo(1);
    }

    @Test
    @DisplayName("G4 X6 plans stand in the person's own file, and erasure leaves none")
    void personalRecords() {
        UUID candidate = coach.candidate();
        UUID trajectory = coach.trajectory(candidate, today());
        coach.post("/trajectories/{id}/plans", treatment(), trajectory).statusCode(201);
        PersonalRecords plans = records.stream()
                .filter(bean -> bean.section().equals("plans"))
                .findFirst()
                .orElseThrow();

        List<Map<String, Object>> told = tenancy.asSystem("test", () -> plans.of(candidate));
        tenancy.asSystem("test", () -> plans.erase(candidate));

        assertThat(told).singleElement().satisfies(plan -> assertThat(plan)
                .containsEntry("content", SECRET)
                .containsEntry("kind", "TREATMENT"));
        assertThat(plansOf(trajectory)).isZero();
    }

    private UUID entrusted() {
        UUID candidate = coach.candidate();
        coach.ground(candidate, "GUIDANCE", "werkroute");
        return elsewhere.trajectory(candidate, today());
    }

    private long plansOf(UUID trajectory) {
        return database.select("select id from trajectory_plan where trajectory_id = '" + trajectory + "'")
                .size();
    }

    private static Map<String, Object> treatment() {
        Map<String, Object> plan = PlanExamples.plan("TREATMENT");
        plan.put("content", SECRET);
        plan.put("agreedBy", List.of("CANDIDATE", "TREATMENT_TEAM"));
        return plan;
    }

    private static Map<String, Object> review() {
        return Map.of(
                "reviewedOn", today().toString(),
                "agreedBy", List.of("CANDIDATE"),
                "reviewDate", today().plusMonths(3).toString());
    }

    private static Map<String, Object> closing() {
        return Map.of("closedOn", today().toString(), "reason", "Klaar");
    }
}
