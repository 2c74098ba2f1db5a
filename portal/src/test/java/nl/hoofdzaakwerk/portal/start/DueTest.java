package nl.hoofdzaakwerk.portal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ProcessingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.hoofdzaakwerk.portal.api.ApiRefusal;
import nl.hoofdzaakwerk.portal.api.AtOnceOfTests;
import nl.hoofdzaakwerk.portal.api.NextStep;
import nl.hoofdzaakwerk.portal.api.Refusals;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DueTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Test
    @DisplayName("P6 every service is asked before the first has answered")
    void shouldAskAllAtTheSameTime() {
        CountDownLatch asked = new CountDownLatch(2);
        DueApi waiting = (scope, until, limit) -> {
            asked.countDown();
            assertThat(await(asked)).as("the other is asked too").isTrue();
            return new DueApi.DueList(List.of(item("/v1/things/1", until)), null);
        };

        Due.Everything everything =
                due(Map.of("one-service", waiting, "other-service", waiting)).until(MONDAY, "self");

        assertThat(everything.silent()).isEmpty();
        assertThat(everything.items())
                .extracting(DueItem::link)
                .containsExactly("one-service/v1/things/1", "other-service/v1/things/1");
    }

    @Test
    @DisplayName("P6 what is due soonest comes first, whichever service tells it")
    void shouldMixServicesByDay() {
        Due.Everything everything = due(Map.of(
                        "one-service", telling(item("/v1/a", MONDAY.plusDays(1)), item("/v1/c", MONDAY.plusDays(3))),
                        "other-service", telling(item("/v1/b", MONDAY.plusDays(2)))))
                .until(MONDAY.plusDays(5), "self");

        assertThat(everything.items())
                .extracting(DueItem::link)
                .containsExactly("one-service/v1/a", "other-service/v1/b", "one-service/v1/c");
    }

    @Test
    @DisplayName("P6 a service that is down or out of reach is named, and the others are shown")
    void shouldShowTheOthersWhenOneDoesNotAnswer() {
        Due.Everything everything = due(Map.of(
                        "broken-service", refusing(503),
                        "far-service",
                                (scope, until, limit) -> {
                                    throw new ProcessingException("timed out");
                                },
                        "good-service", telling(item("/v1/a", MONDAY))))
                .until(MONDAY, "self");

        assertThat(everything.silent()).containsExactly("broken-service", "far-service");
        assertThat(everything.items()).extracting(DueItem::link).containsExactly("good-service/v1/a");
    }

    @Test
    @DisplayName("P6 a service that has more than is shown is named")
    void shouldNameAServiceThatHasMore() {
        DueApi longer = (scope, until, limit) -> new DueApi.DueList(List.of(item("/v1/a", MONDAY)), UUID.randomUUID());

        Due.Everything everything = due(Map.of("long-service", longer, "short-service", telling(item("/v1/b", MONDAY))))
                .until(MONDAY, "self");

        assertThat(everything.longer()).containsExactly("long-service");
        assertThat(everything.items()).hasSize(2);
    }

    @Test
    @DisplayName("P6 a service that has nothing for the visitor's roles is not missed")
    void shouldNotMissAServiceThatIsNotForTheVisitor() {
        Due.Everything everything = due(Map.of("closed-service", refusing(403), "good-service", telling()))
                .until(MONDAY, "self");

        assertThat(everything).isEqualTo(new Due.Everything(List.of(), List.of(), List.of()));
    }

    @Test
    @DisplayName("P6 another refusal is the visitor's to read")
    void shouldPassOtherRefusalsOn() {
        Due due = due(Map.of("strict-service", refusing(400), "good-service", telling()));

        assertThatThrownBy(() -> due.until(MONDAY, "self"))
                .isInstanceOfSatisfying(ApiRefusal.class, refusal -> assertThat(refusal.status())
                        .isEqualTo(400));
    }

    private static Due due(Map<String, DueApi> services) {
        return new Due(new TreeMap<>(services), AtOnceOfTests.create());
    }

    private static DueApi telling(DueItem... items) {
        return (scope, until, limit) -> new DueApi.DueList(List.of(items), null);
    }

    private static DueApi refusing(int status) {
        return (scope, until, limit) -> {
            throw Refusals.of(status);
        };
    }

    private static DueItem item(String link, LocalDate due) {
        return new DueItem("THING", link, new NextStep("Bellen", due), "coach", null, 0, null, null);
    }

    private static boolean await(CountDownLatch asked) {
        try {
            return asked.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
