package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What holds when many do the same thing in the same moment. */
@QuarkusTest
@WithPlatform("employer")
class AtOnceIT {
    private static final int MANY = 12;

    @Test
    @DisplayName("D3 many registrations of one KvK number at once make one employer")
    void registersOnce() throws Exception {
        var kvkNumber = Api.newKvkNumber();
        var registrations = new ArrayList<Callable<Integer>>();
        for (int number = 0; number < MANY; number++) {
            var who = number % 2 == 0 ? MANAGER : COACH;
            registrations.add(() -> as(who).post("/employers", Api.employer("Bakkerij Tegelijk", "Leiden", kvkNumber))
                    .statusCode());
        }

        var answers = atOnce(registrations);

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201).hasSize(MANY);
    }

    @Test
    @DisplayName("D1 many steps to one stage at once are one step")
    void takesStepOnce() throws Exception {
        var id = as(MANAGER).registers("Meubelmaker Tegelijk", "Leiden");
        var steps = new ArrayList<Callable<Integer>>();
        for (int number = 0; number < MANY; number++) {
            steps.add(
                    () -> as(MANAGER).takesStage(id, "APPROACHED", "2026-01-12").statusCode());
        }

        var answers = atOnce(steps);

        assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201).hasSize(MANY);
        as(MANAGER).get("/employers/" + id + "/stages").then().body("items", hasSize(2));
        await().untilAsserted(() -> assertThat(Log.events(Topics.EMPLOYERS, id)).hasSize(3));
    }

    @Test
    @DisplayName("D5 many placements at once take each position once and bring none below zero")
    void takesPositionsOnce() {
        var employer = as(MANAGER).registers("Magazijn Tegelijk", "Leiden");
        var vacancy = as(MANAGER).opens(employer, "Order picker", MANY - 2);

        for (int number = 0; number < MANY; number++) {
            Log.publish(placement(employer, vacancy), 1);
        }

        await().untilAsserted(() ->
                as(MANAGER).get("/employers/" + employer + "/placements").then().body("items", hasSize(MANY)));
        as(MANAGER)
                .get("/employers/" + employer + "/placements")
                .then()
                .body("items.findAll { it.positionOutcome == 'TAKEN' }", hasSize(MANY - 2))
                .body("items.findAll { it.positionOutcome == 'OVER_FILLED' }", hasSize(2));
        as(MANAGER)
                .get("/vacancies/" + vacancy)
                .then()
                .body("state", equalTo("FILLED"))
                .body("openPositions", equalTo(0));
        await().untilAsserted(() -> assertThat(Log.events(Topics.VACANCIES, vacancy))
                .hasSize(MANY - 1)
                .last()
                .isNull());
    }

    private static List<Integer> atOnce(List<Callable<Integer>> calls) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static PlacementMade placement(String employer, String vacancy) {
        return new PlacementMade(
                UUID.randomUUID(),
                UUID.fromString(employer),
                UUID.fromString(vacancy),
                null,
                new RegionCode("AM19"),
                PlacementKind.PAID,
                16,
                LocalDate.of(2026, 3, 2),
                null);
    }
}
