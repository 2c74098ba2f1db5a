package nl.hoofdzaakwerk.local.bench;

import java.time.Duration;

/** Waiting as part of a measurement. */
final class Sleep {
    private Sleep() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
