package nl.hoofdzaakwerk.employer.carving;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.COACH_IN_TWENTE;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.employer.support.Carvings;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** From existing roles to a vacancy. */
@QuarkusTest
@WithPlatform("employer")
class CarvingIT {
    @Test
    @DisplayName("X11 D5 a worksheet ends in a vacancy that says what was carved from what, and what the work is like")
    void endsInVacancy() {
        var employer = as(MANAGER).registers("Verpleeghuis De Vlinder", "Leiden");
        var id = begins(employer, "stocking cupboards", "11.75");
        as(MANAGER)
                .get("/carving-sheets/" + id)
                .then()
                .statusCode(200)
                .body("state", equalTo("DRAFT"))
                .body("roles.name", contains("nurse"))
                .body("roles[0].tasks.name", contains("stocking cupboards", "giving medicine"))
                .body("roles[0].tasks[0].carvedHours", equalTo(11.75f))
                .body("roles[0].tasks[0].kind", equalTo("STOCKING"))
                .body("job.hours", equalTo(11.75f))
                .body("job.kinds", contains("STOCKING"))
                .body("job.profile.stimuli", equalTo("LOW"))
                .body("job.conditions", contains("QUIET", "PREDICTABLE", "FLEXIBLE_TIMES", "BUDDY"))
                .body("nextStep.what", notNullValue());
        agrees(id);

        String vacancy = as(MANAGER)
                .post("/carving-sheets/" + id + "/vacancies", Carvings.vacancy("Ward help"))
                .then()
                .statusCode(201)
                .body("state", equalTo("VACANCY_OPENED"))
                .body("nextStep", nullValue())
                .extract()
                .path("vacancyId");

        as(MANAGER)
                .get("/vacancies/" + vacancy)
                .then()
                .statusCode(200)
                .body("employerId", equalTo(employer))
                .body("positions", equalTo(1))
                .body("minimumHours", equalTo(11))
                .body("maximumHours", equalTo(11))
                .body("tasks", contains("stocking cupboards"))
                .body("carvedFrom.role", equalTo("nurse"))
                .body("carvedFrom.tasks", contains("stocking cupboards"))
                .body("conditions", contains("QUIET", "PREDICTABLE", "BUILD_UP_HOURS", "FLEXIBLE_TIMES", "BUDDY"))
                .body("taskKinds", contains("STOCKING"))
                .body("workProfile.stimuli", equalTo("LOW"))
                .body("workProfile.pace", equalTo("MEDIUM"))
                .body("workProfile.telephone", equalTo(false))
                .body("workProfile.startTime", equalTo("FREE"));
    }

    @Test
    @DisplayName("X11 however many finish a worksheet at once, one vacancy is opened")
    void opensOneVacancy() throws Exception {
        var employer = as(MANAGER).registers("Verpleeghuis De Kever", "Leiden");
        var id = begins(employer, "stocking cupboards", "12");
        agrees(id);

        List<Integer> answers;
        try (var hands = Executors.newFixedThreadPool(4)) {
            var tries = IntStream.range(0, 4)
                    .mapToObj(number -> hands.submit(() -> as(MANAGER)
                            .post("/carving-sheets/" + id + "/vacancies", Carvings.vacancy("Ward help"))
                            .statusCode()))
                    .toList();
            answers = tries.stream().map(CarvingIT::answer).sorted().toList();
        }

        assertThat(answers).containsExactly(201, 409, 409, 409);
        assertThat(vacanciesOf(employer)).hasSize(1);
        as(MANAGER)
                .post("/carving-sheets/" + id + "/vacancies", Carvings.vacancy("Ward help"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("vacancy-opened"))
                .body("errors.rule", contains("X11"));
    }

    @Test
    @DisplayName("X11 two worksheets do not carve the same hours, and what is refused opens nothing")
    void refusesHoursTwice() {
        var employer = as(MANAGER).registers("Verpleeghuis De Mier", "Leiden");
        var first = begins(employer, "stocking cupboards", "12");
        var second = begins(employer, "Stocking cupboards", "0.75");
        var third = begins(employer, "stocking cupboards", "11.5");
        for (var id : List.of(first, second, third)) {
            agrees(id);
        }
        as(MANAGER)
                .post("/carving-sheets/" + first + "/vacancies", Carvings.vacancy("Ward help"))
                .then()
                .statusCode(201);

        as(MANAGER)
                .post("/carving-sheets/" + third + "/vacancies", Carvings.vacancy("Ward help"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("carved-before"));
        as(MANAGER)
                .post("/carving-sheets/" + second + "/vacancies", Carvings.vacancy("Ward help"))
                .then()
                .statusCode(409)
                .body("errors.code", contains("no-working-week"));

        assertThat(vacanciesOf(employer)).hasSize(1);
        as(MANAGER).get("/carving-sheets/" + third).then().body("state", equalTo("AGREED"));
    }

    @Test
    @DisplayName("X11 carving more than there is, or half quarters, is a clear 400")
    void refusesImpossibleContent() {
        var employer = as(MANAGER).registers("Verpleeghuis De Libel", "Leiden");
        var path = "/employers/" + employer + "/carving-sheets";

        as(MANAGER)
                .post(path, Carvings.sheet("stocking", "12.75"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("more-than-the-task"));
        as(MANAGER)
                .post(path, Carvings.sheet("stocking", "1.1"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/roles/0/tasks/0/carvedHours"))
                .body("errors.code", contains("no-quarters"));
        as(MANAGER)
                .post(path, Carvings.sheet("stocking", "-1"))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/roles/0/tasks/0/carvedHours"));
        as(MANAGER).get(path).then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    @DisplayName("X11 P6 a worksheet changes with If-Match, has its next step replaced, and is dropped with a reason")
    void changesAndDrops() {
        var employer = as(MANAGER).registers("Verpleeghuis De Hommel", "Leiden");
        var id = begins(employer, "stocking cupboards", "12");
        var path = "/carving-sheets/" + id;
        var step = "{\"what\": \"Visit the ward\", \"dueDate\": \"2099-03-02\"}";

        as(MANAGER)
                .put(path, "\"0\"", Carvings.sheet("laying tables", "4"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("job.tasks", contains("laying tables"));
        as(MANAGER)
                .put(path, "\"0\"", Carvings.sheet("laying tables", "5"))
                .then()
                .statusCode(412);
        as(MANAGER)
                .put(path + "/next-step", "\"1\"", step)
                .then()
                .statusCode(200)
                .body("nextStep.what", equalTo("Visit the ward"));
        as(MANAGER)
                .post(path + "/steps", "{\"to\": \"DROPPED\"}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        as(MANAGER)
                .post(path + "/steps", "{\"to\": \"AGREED\"}")
                .then()
                .statusCode(409)
                .body("errors.code", contains("step-not-legal"));
        as(MANAGER)
                .post(path + "/steps", "{\"to\": \"DROPPED\", \"reason\": \"The ward moves\"}")
                .then()
                .statusCode(201)
                .body("state", equalTo("DROPPED"))
                .body("dropReason", equalTo("The ward moves"))
                .body("nextStep", nullValue());
    }

    @Test
    @DisplayName("X11 G2 another region sees no worksheet, and a coach changes only what the own organisation began")
    void staysInRegion() {
        var employer = as(MANAGER).registers("Verpleeghuis De Krekel", "Leiden");
        var id = begins(employer, "stocking cupboards", "12");
        var path = "/carving-sheets/" + id;

        for (var stranger : List.of(MANAGER_IN_TWENTE, COACH_IN_TWENTE)) {
            as(stranger).get(path).then().statusCode(404);
            as(stranger)
                    .get("/employers/" + employer + "/carving-sheets")
                    .then()
                    .statusCode(404);
            as(stranger)
                    .post("/employers/" + employer + "/carving-sheets", Carvings.sheet("stocking", "1"))
                    .then()
                    .statusCode(404);
            as(stranger)
                    .put(path, "\"0\"", Carvings.sheet("stocking", "1"))
                    .then()
                    .statusCode(404);
            as(stranger).post(path + "/steps", "{\"to\": \"DISCUSSED\"}").then().statusCode(404);
            as(stranger)
                    .post(path + "/vacancies", Carvings.vacancy("Thief"))
                    .then()
                    .statusCode(404);
        }
        as(COACH).get(path).then().statusCode(200);
        as(COACH).post(path + "/steps", "{\"to\": \"DISCUSSED\"}").then().statusCode(403);
        as(MANAGER)
                .get("/employers/" + employer + "/carving-sheets")
                .then()
                .body("items.id", contains(id))
                .body("items.state", contains("DRAFT"));
    }

    private static int answer(Future<Integer> future) {
        try {
            return future.get();
        } catch (ExecutionException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String begins(String employer, String task, String carvedHours) {
        return as(MANAGER)
                .post("/employers/" + employer + "/carving-sheets", Carvings.sheet(task, carvedHours))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void agrees(String id) {
        Stream.of("DISCUSSED", "AGREED").forEach(to -> steps(id, to).then().statusCode(201));
    }

    private static Response steps(String id, String to) {
        return as(MANAGER).post("/carving-sheets/" + id + "/steps", "{\"to\": \"%s\"}".formatted(to));
    }

    private static List<String> vacanciesOf(String employer) {
        return as(MANAGER)
                .get("/vacancies?limit=100")
                .then()
                .extract()
                .path("items.findAll { it.employerId == '%s' }.id".formatted(employer));
    }
}
