package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REINTEGRATION;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who guides, what was done, and what stands still. */
@QuarkusTest
@WithPlatform("trajectory")
class GuidanceIT {
    private static final String OWN = "ggz-begeleiding";
    private static final String ELSEWHERE = "werkweg";

    private final Api coach = in(OWN, GGZ, "coach", "anna");
    private final Api colleague = in(OWN, GGZ, "coach", "bert");
    private final Api keyFigure = in(OWN, GGZ, "key-figure", "kees");
    private final Api admin = in(OWN, GGZ, "organisation-admin", "olga");

    @Test
    @DisplayName("A15 a caseload is handed over whole, with its history; the other organisation's stays")
    void wholeCaseload() {
        Api from = in(OWN, GGZ, "coach", "gaat-weg");
        Api to = in(OWN, GGZ, "coach", "neemt-over");
        UUID first = from.trajectory(from.candidate(), today().minusDays(10));
        UUID second = from.trajectory(from.candidate(), today().minusDays(10));
        Map<String, Object> whole = Map.of("from", user("gaat-weg", OWN), "user", user("neemt-over", OWN));
        keyFigure
                .post("/caseload-hand-overs", whole)
                .statusCode(409)
                .body("errors.code", contains("A15.no-coach-here"));
        admin.post("/professionals", professional("neemt-over", OWN, 0.5)).statusCode(200);

        keyFigure.post("/caseload-hand-overs", whole).statusCode(200).body("trajectories", equalTo(2));

        for (UUID id : List.of(first, second)) {
            to.get("/trajectories/{id}", id).body("coach", equalTo(user("neemt-over", OWN)));
            to.get("/trajectories/{id}/guidance-periods", id)
                    .body("items.coach", contains(user("gaat-weg", OWN), user("neemt-over", OWN)))
                    .body("items[0].untilDate", equalTo(today().toString()))
                    .body("items[1].handedOverBy", equalTo(user("kees", OWN)));
        }
        keyFigure
                .get("/caseloads")
                .body("items.id", not(hasItem(user("gaat-weg", OWN))))
                .body("items.find { it.id == '" + user("neemt-over", OWN) + "' }.open", equalTo(2))
                .body("items.find { it.id == '" + user("neemt-over", OWN) + "' }.band", equalTo("LIGHT"));
        to.get("/caseloads").body("items.id", contains(user("neemt-over", OWN))).body("items.open", contains(2));
        in("ggz-vreemd", GGZ, "key-figure", "kees")
                .post("/caseload-hand-overs", whole)
                .statusCode(409);
    }

    @Test
    @DisplayName("A15 G2 a treatment liaison reads who the colleagues are and not their hours; of others nobody")
    void colleagues() {
        admin.post("/professionals", professional("collega", OWN, 0.8)).statusCode(200);
        String colleague = "items.find { it.id == '" + user("collega", OWN) + "' }";

        in(OWN, GGZ, "treatment-liaison", "lia")
                .get("/professionals")
                .statusCode(200)
                .body(colleague + ".name", equalTo("collega"))
                .body(colleague + ".coach", equalTo(true))
                .body("items.fte", everyItem(nullValue()));
        keyFigure.get("/professionals").statusCode(200).body(colleague + ".fte", equalTo(0.8f));
        in("ggz-vreemd", GGZ, "treatment-liaison", "lia")
                .get("/professionals")
                .statusCode(200)
                .body("items.id", not(hasItem(user("collega", OWN))));
    }

    @Test
    @DisplayName("A15 elsewhere, who stands in sees the trajectory, and who handed it over no longer does")
    void elsewhere() {
        Api guide = in(ELSEWHERE, REINTEGRATION, "coach", "gert");
        Api standIn = in(ELSEWHERE, REINTEGRATION, "coach", "hilde");
        in(ELSEWHERE, REINTEGRATION, "organisation-admin", "olga")
                .post("/professionals", professional("hilde", ELSEWHERE, 1))
                .statusCode(200);
        UUID candidate = coach.candidate();
        coach.ground(candidate, "GUIDANCE", ELSEWHERE);
        UUID trajectory = guide.trajectory(candidate, today());
        standIn.get("/trajectories/{id}", trajectory).statusCode(404);

        guide.put("/trajectories/{id}/replacement", "\"0\"", Map.of("user", user("hilde", ELSEWHERE)), trajectory)
                .statusCode(200)
                .body("replacement", equalTo(user("hilde", ELSEWHERE)));

        standIn.get("/trajectories/{id}", trajectory).statusCode(200).body("candidate.familyName", equalTo("Meerveld"));
        standIn.get("/trajectories").body("items.id", hasItem(trajectory.toString()));
        guide.post("/trajectories/{id}/hand-overs", Map.of("user", user("hilde", ELSEWHERE)), trajectory)
                .statusCode(204);
        guide.get("/trajectories/{id}", trajectory).statusCode(404);
        standIn.get("/trajectories/{id}", trajectory)
                .body("coach", equalTo(user("hilde", ELSEWHERE)))
                .body("replacement", nullValue());
    }

    @Test
    @DisplayName("A15 one trajectory is handed over by its coach, who stands in, key figure and admin: nobody else")
    void oneTrajectory() {
        for (String who : List.of("een", "twee", "drie")) {
            admin.post("/professionals", professional(who, OWN, 1)).statusCode(200);
        }
        Api first = in(OWN, GGZ, "coach", "een");
        Api second = in(OWN, GGZ, "coach", "twee");
        UUID id = first.trajectory(first.candidate(), today());
        String path = "/trajectories/{id}/hand-overs";
        for (Api stranger : List.of(second, in(OWN, GGZ, "coach", "drie"))) {
            stranger.post(path, Map.of("user", user("drie", OWN)), id)
                    .statusCode(409)
                    .body("errors.code", contains("A15.not-your-caseload"));
            stranger.put("/trajectories/{id}/replacement", "\"0\"", Map.of("user", user("drie", OWN)), id)
                    .statusCode(409)
                    .body("errors.code", contains("A15.not-your-caseload"));
        }
        for (String role : List.of("key-figure", "organisation-admin", "coach")) {
            in("ggz-vreemd", GGZ, role, "een")
                    .post(path, Map.of("user", user("drie", OWN)), id)
                    .statusCode(404);
        }

        keyFigure.post(path, Map.of("user", user("twee", OWN)), id).statusCode(204);
        admin.post(path, Map.of("user", user("een", OWN)), id).statusCode(204);
        admin.post(path, Map.of("user", user("een", OWN)), id)
                .statusCode(409)
                .body("errors.code", contains("A15.guides-already"));
        String etag = first.get("/trajectories/{id}", id).extract().header("ETag");
        first.put("/trajectories/{id}/replacement", etag, Map.of("user", user("twee", OWN)), id)
                .statusCode(200);
        second.post(path, Map.of("user", user("drie", OWN)), id).statusCode(204);

        first.get("/trajectories/{id}/guidance-periods", id)
                .body("items.coach", contains(user("een", OWN), user("twee", OWN), user("een", OWN), user("drie", OWN)))
                .body("items.handedOverBy", contains(null, user("kees", OWN), user("olga", OWN), user("twee", OWN)));
        keyFigure.get("/trajectories/{id}", id).statusCode(403);
    }

    @Test
    @DisplayName("A15 elsewhere, the admin hands one over without seeing it; of a colleague's nobody knows")
    void oneElsewhere() {
        Api guide = in(ELSEWHERE, REINTEGRATION, "coach", "gert");
        Api office = in(ELSEWHERE, REINTEGRATION, "organisation-admin", "olga");
        office.post("/professionals", professional("ine", ELSEWHERE, 1)).statusCode(200);
        UUID candidate = coach.candidate();
        coach.ground(candidate, "GUIDANCE", ELSEWHERE);
        UUID trajectory = guide.trajectory(candidate, today());
        Map<String, Object> toIne = Map.of("user", user("ine", ELSEWHERE));
        in(ELSEWHERE, REINTEGRATION, "coach", "hans")
                .post("/trajectories/{id}/hand-overs", toIne, trajectory)
                .statusCode(404);

        office.post("/trajectories/{id}/hand-overs", toIne, trajectory).statusCode(204);

        guide.get("/trajectories/{id}", trajectory).statusCode(404);
        in(ELSEWHERE, REINTEGRATION, "coach", "ine")
                .get("/trajectories/{id}", trajectory)
                .body("coach", equalTo(user("ine", ELSEWHERE)));
    }

    @Test
    @DisplayName(
            "A12 a job that goes on counts as work to keep, found within an earlier trajectory; one that ended does not")
    void workToKeep() {
        UUID candidate = coach.candidate();
        UUID earlier = coach.trajectory(candidate, today().minusDays(300));
        UUID job = Api.idOf(
                coach.place(earlier, Map.of("startDate", today().minusDays(200).toString()))
                        .statusCode(201));
        coach.get("/trajectories/{id}", earlier).body("advice", empty());
        coach.post("/trajectories/{id}/endings", Map.of("endDate", today().toString(), "reason", "OTHER"), earlier)
                .statusCode(201);

        UUID other = Api.idOf(start(candidate, "REINTEGRATION").statusCode(201));
        coach.get("/trajectories/{id}", other).body("advice.code", contains("A6.epa-mostly-ips", "A12.work-to-keep"));
        coach.post("/trajectories/{id}/endings", Map.of("endDate", today().toString(), "reason", "OTHER"), other)
                .statusCode(201);
        UUID kept = Api.idOf(start(candidate, "JOB_RETENTION").statusCode(201));
        coach.get("/trajectories/{id}", kept).body("advice.code", contains("A6.epa-mostly-ips"));

        coach.post("/trajectories/{id}/endings", Map.of("endDate", today().toString(), "reason", "OTHER"), kept)
                .statusCode(201);
        coach.post(
                        "/placements/{id}/endings",
                        Map.of("endDate", today().minusDays(1).toString(), "reason", "RESIGNED"),
                        job)
                .statusCode(201);
        start(candidate, "JOB_RETENTION").statusCode(409).body("errors.code", contains("A12.no-work-to-keep"));
    }

    private ValidatableResponse start(UUID candidate, String method) {
        return coach.post(
                "/trajectories", Map.of("candidateId", candidate, "method", method, "startDate", today().toString()));
    }

    @Test
    @DisplayName("X4 a trajectory says what stands still, until there is contact; A17 shows what happened")
    void signalsAndPrinciples() {
        UUID trajectory = coach.trajectory(coach.candidate(), today().minusDays(31));
        coach.get("/trajectories/{id}", trajectory)
                .body("stalls.code", contains("X4.no-client-contact", "X4.no-employer-contact"));
        coach.post("/trajectories/{id}/contacts", contact("EMPLOYER", 1), trajectory)
                .statusCode(201);
        coach.post("/trajectories/{id}/contacts", contact("CLIENT", 0), trajectory)
                .statusCode(201);

        coach.get("/trajectories/{id}", trajectory).body("stalls", empty());

        coach.get("/trajectories/{id}/ips-principles", trajectory)
                .body("items", hasSize(8))
                .body("items.find { it.principle == 'RAPID_SEARCH' }.seen", equalTo(true))
                .body(
                        "items.find { it.principle == 'RAPID_SEARCH' }.what.text",
                        equalTo("First contact with an employer after 30 days"))
                .body("items.find { it.principle == 'TREATMENT_TEAM' }.seen", equalTo(false));
        coach.post("/trajectories/{id}/contacts", contact("TRAINING", 0), trajectory)
                .statusCode(201)
                .body("advice.code", contains("A12.place-then-train"));
        coach.post("/trajectories/{id}/contacts", contact("CLIENT", -1), trajectory)
                .statusCode(409)
                .body("errors.code", contains("A17.contact-in-future"));
    }

    @Test
    @DisplayName("P6 an open trajectory has a next step: derived, replaced with If-Match, found when it is late")
    void nextStep() {
        UUID trajectory = coach.trajectory(coach.candidate(), today().minusDays(31));
        coach.get("/trajectories/{id}", trajectory)
                .body("nextStep.dueDate", equalTo(today().minusDays(1).toString()));
        coach.post("/trajectories/_search", Map.of("overdue", true)).body("items.id", hasItem(trajectory.toString()));

        Map<String, Object> step = Map.of("what", "Proefdag regelen", "dueDate", today().toString());
        coach.put("/trajectories/{id}/next-step", "\"7\"", step, trajectory).statusCode(412);
        coach.put("/trajectories/{id}/next-step", "\"0\"", step, trajectory)
                .statusCode(200)
                .body("nextStep.what", equalTo("Proefdag regelen"));

        coach.post("/trajectories/_search", Map.of("overdue", true))
                .body("items.id", not(hasItem(trajectory.toString())));
        coach.post("/trajectories/{id}/endings", Map.of("endDate", today().toString(), "reason", "OTHER"), trajectory)
                .statusCode(201)
                .body("nextStep", nullValue());
        coach.get("/trajectories/{id}/guidance-periods", trajectory)
                .body("items.untilDate", contains(today().toString()));
        colleague
                .put("/trajectories/{id}/next-step", "\"2\"", step, trajectory)
                .statusCode(409)
                .body("errors.code", contains("A15.trajectory-ended"));
    }

    @Test
    @DisplayName("A11 the treating side is told that the longest duration is reached, others are not (G3)")
    void duration() {
        UUID candidate = coach.candidate(Map.of("health", Map.of("targetGroup", "CMD", "careSetting", "GGZ_BASIC")));
        coach.ground(candidate, "GUIDANCE", ELSEWHERE);
        Api guide = in(ELSEWHERE, REINTEGRATION, "coach", "gert");
        UUID trajectory = guide.trajectory(candidate, today().minusMonths(24));

        coach.get("/trajectories/{id}", trajectory).body("advice.code", hasItem("A11.limit-reached"));
        guide.get("/trajectories/{id}", trajectory).body("advice", empty());
    }

    @Test
    @DisplayName("P2 a coach finds the own, the institution's, and the overdue ones apart; another institution's never")
    void scopes() {
        UUID own = coach.trajectory(coach.candidate(), today());
        UUID colleagues = colleague.trajectory(colleague.candidate(), today().minusDays(60));
        Api elsewhere = in("ggz-anders", GGZ, "coach", "eva");

        coach.post("/trajectories/_search", Map.of("mine", true))
                .body("items.id", hasItem(own.toString()))
                .body("items.id", not(hasItem(colleagues.toString())));
        coach.post("/trajectories/_search", Map.of("mine", false))
                .body("items.id", hasItem(own.toString()))
                .body("items.id", hasItem(colleagues.toString()));
        coach.post("/trajectories/_search", Map.of("overdue", true))
                .body("items.id", hasItem(colleagues.toString()))
                .body("items.id", not(hasItem(own.toString())));
        elsewhere
                .post("/trajectories/_search", Map.of())
                .body("items.id", not(hasItem(own.toString())))
                .body("items.id", not(hasItem(colleagues.toString())));
    }

    @Test
    @DisplayName("A15 of two who get the same caseload at once one gets all of it; a coach passes on the own only")
    void atOnce() throws Exception {
        Api from = in(OWN, GGZ, "coach", "vertrekt");
        from.trajectory(from.candidate(), today());
        from.trajectory(from.candidate(), today());
        admin.post("/professionals", professional("een", OWN, 1)).statusCode(200);
        admin.post("/professionals", professional("twee", OWN, 1)).statusCode(200);
        coach.post("/caseload-hand-overs", Map.of("from", user("vertrekt", OWN), "user", user("een", OWN)))
                .statusCode(409)
                .body("errors.code", contains("A15.not-your-caseload"));

        List<Integer> handed = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = Stream.of("een", "twee")
                    .map(to -> workers.submit(() -> handOver(from, "vertrekt", to)))
                    .toList();
            for (Future<Integer> answer : answers) {
                handed.add(answer.get());
            }
        }

        assertThat(handed).containsExactlyInAnyOrder(0, 2);
    }

    @Test
    @DisplayName("A15 of two hand-overs of one trajectory by its coach at once one happens, the other comes too late")
    void oneAtOnce() throws Exception {
        Api from = in(OWN, GGZ, "coach", "wisselt");
        UUID id = from.trajectory(from.candidate(), today());
        admin.post("/professionals", professional("vier", OWN, 1)).statusCode(200);
        admin.post("/professionals", professional("vijf", OWN, 1)).statusCode(200);

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> asked = Stream.of("vier", "vijf")
                    .map(to -> workers.submit(
                            () -> from.post("/trajectories/{id}/hand-overs", Map.of("user", user(to, OWN)), id)
                                    .extract()
                                    .statusCode()))
                    .toList();
            for (Future<Integer> answer : asked) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsExactlyInAnyOrder(204, 409);
        from.get("/trajectories/{id}/guidance-periods", id).body("items", hasSize(2));
    }

    private static int handOver(Api who, String from, String to) {
        return who.post("/caseload-hand-overs", Map.of("from", user(from, OWN), "user", user(to, OWN)))
                .statusCode(200)
                .extract()
                .path("trajectories");
    }

    private static Api in(String organisation, OrganisationKind kind, String role, String who) {
        return Api.as(Tokens.of(name(who, organisation))
                .in(organisation, kind, "AM19")
                .as(role));
    }

    private static String name(String who, String organisation) {
        return who + "." + organisation;
    }

    private static String user(String who, String organisation) {
        return Tokens.subjectOf(name(who, organisation)).toString();
    }

    private static Map<String, Object> professional(String who, String organisation, double fte) {
        return Map.of("user", user(who, organisation), "name", who, "coach", true, "fte", fte);
    }

    private static Map<String, Object> contact(String kind, int daysAgo) {
        return Map.of("kind", kind, "contactDate", today().minusDays(daysAgo).toString());
    }
}
