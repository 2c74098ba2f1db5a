package nl.hoofdzaakwerk.acceptance.running;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** Looks until an assertion holds. */
final class Eventually {
    private Eventually() {}

    static void within(Duration time, ThrowingRunnable assertion) {
        Awaitility.await().atMost(time).pollInterval(Duration.ofMillis(100)).untilAsserted(assertion);
    }
}
