package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.Published.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What several people do to one person's data at the same moment. */
@QuarkusTest
@WithPlatform("trajectory")
class ConcurrencyIT {
    private static final int ROUNDS = 12;

    private final Api coach = Api.as(COACH);

    @Test
    @DisplayName("A5 of sixteen who start a trajectory for one person at the same moment, one succeeds")
    void oneOpenTrajectory() throws InterruptedException {
        UUID candidate = coach.candidate();
        Callable<Integer> start =
                () -> coach.start(candidate, today()).extract().statusCode();

        List<Integer> statuses =
                together(IntStream.range(0, 16).mapToObj(i -> start).toList());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(15);
        coach.get("/trajectories?candidateId=" + candidate).body("items.size()", equalTo(1));
    }

    @Test
    @DisplayName("G1 a withdrawal is the last word, also when the wishes change at the same moment")
    void withdrawalIsTheLastWord() throws InterruptedException {
        List<UUID> cards = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            UUID candidate = coach.candidate();
            cards.add(UUID.fromString(
                    coach.get("/candidates/{id}", candidate).extract().path("cardId")));
            coach.trajectory(candidate, today());
            coach.wishes(candidate, 16, 24);
            UUID ground = coach.ground(candidate, "MATCHING", "matching-service");
            String etag = coach.get("/candidates/{id}", candidate).extract().header("ETag");

            List<Integer> statuses = together(List.of(
                    () -> coach.put("/candidates/{id}/wishes", etag, Api.wishesOf(8, 32), candidate)
                            .extract()
                            .statusCode(),
                    () -> coach.post("/candidates/{id}/legal-grounds/{ground}/withdrawal", Map.of(), candidate, ground)
                            .extract()
                            .statusCode()));

            assertThat(statuses).containsExactly(200, 201);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> Platform.database("trajectory")
                .select("select 1 from outbox")
                .isEmpty());

        assertThat(cards).allSatisfy(card -> assertThat(Published.on(Topics.CANDIDATE_CARDS, card))
                .last()
                .matches(Told::isTombstone, "is a tombstone"));
    }

    @Test
    @DisplayName("A9 of eight who record unpaid work at the same moment, one period is let through")
    void unpaidPeriods() throws InterruptedException {
        UUID trajectory = coach.trajectory(coach.candidate(), today());
        Callable<Integer> place = () -> coach.place(trajectory, Map.of("kind", "UNPAID", "stepToPaidWork", true))
                .extract()
                .statusCode();

        List<Integer> statuses =
                together(IntStream.range(0, 8).mapToObj(i -> place).toList());

        assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(7);
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws InterruptedException {
        try (ExecutorService callers = Executors.newFixedThreadPool(8)) {
            return callers.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }
}
