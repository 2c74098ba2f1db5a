package nl.hoofdzaakwerk.testkit.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many events at once, and the locks that who makes many of something takes. */
@QuarkusTest
@WithPlatform("toy")
class ManyEventsIT {
    private final Database database = Platform.database("toy");

    @Inject
    Outbox outbox;

    @Inject
    Tenancy tenancy;

    @Inject
    TransactionLocks locks;

    private static PlacementMade made(UUID id, int hours) {
        return new PlacementMade(
                id, id, null, null, new RegionCode("AM19"), PlacementKind.PAID, hours, LocalDate.of(2026, 1, 5), null);
    }

    private List<String> heard(UUID id) {
        return database.select("select what from heard where key = '" + id + "' order by id");
    }

    @Test
    @DisplayName("many events leave in order per subject, with the numbers that follow those it had")
    void keepsOrder() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        tenancy.asSystem("test", () -> {
            outbox.publish(made(one, 10));
        });

        tenancy.asSystem(
                "test",
                () -> outbox.publishAll(
                        List.of(made(one, 11), made(other, 20), made(one, 12), made(other, 21), made(other, 22))));
        tenancy.asSystem("test", () -> {
            outbox.publish(made(other, 23));
        });

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(heard(one)).containsExactly("10", "11", "12");
            assertThat(heard(other)).containsExactly("20", "21", "22", "23");
        });
        assertThat(database.select("select last from outbox_sequence where record_key = '" + one + "'"))
                .containsExactly("3");
        assertThat(database.select("select last from outbox_sequence where record_key = '" + other + "'"))
                .containsExactly("4");
    }

    @Test
    @DisplayName("more events than fit one statement all leave, and none of them when the transaction does not commit")
    void sendsAllOrNone() {
        var subjects = new ArrayList<UUID>();
        for (int i = 0; i < 1_001; i++) {
            subjects.add(UUID.randomUUID());
        }
        var events = subjects.stream().map(id -> made(id, 24)).toList();
        assertThatThrownBy(() -> tenancy.asSystem("test", () -> {
                    outbox.publishAll(events);
                    throw new IllegalStateException("not so");
                }))
                .hasMessage("not so");
        assertThat(database.select("select last from outbox_sequence where record_key = '" + subjects.getFirst() + "'"))
                .isEmpty();

        tenancy.asSystem("test", () -> outbox.publishAll(events));
        tenancy.asSystem("test", () -> outbox.publishAll(List.of()));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            assertThat(heard(subjects.getFirst())).containsExactly("24");
            assertThat(heard(subjects.getLast())).containsExactly("24");
        });
    }

    @Test
    @DisplayName("a lock that others share is free for none but them, and for who takes it once they have ended")
    void sharesLocks() {
        tenancy.asSystem("test", () -> {
            locks.share("shared");
            tenancy.asSystem("test", () -> locks.share("shared"));
            assertThat(tenancy.asSystem("test", () -> locks.takeIfFree("shared")))
                    .isFalse();
        });
        assertThat(tenancy.asSystem("test", () -> locks.takeIfFree("shared"))).isTrue();
    }
}
