package nl.hoofdzaakwerk.kit.api;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/** Forgets answers that nobody will ask for again; they may hold personal data. */
@ApplicationScoped
class IdempotencyRetention {
    /** Long enough for every client that repeats a request after a failure. */
    static final Duration KEPT = Duration.ofDays(2);

    private final IdempotencyKeys keys;
    private final Tenancy tenancy;

    IdempotencyRetention(IdempotencyKeys keys, Tenancy tenancy) {
        this.keys = keys;
        this.tenancy = tenancy;
    }

    @Scheduled(every = "1h", delayed = "1m")
    void forget() {
        tenancy.asSystem("idempotency", () -> keys.forgetOlderThan(KEPT));
    }
}
