package nl.hoofdzaakwerk.employer.pressure;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/** Takes claims whose last day has passed off the to-do lists; others can claim from that day on without it. */
@ApplicationScoped
class ClaimExpiry {
    private static final int BATCH = 100;

    private final ClaimWork work;
    private final Tenancy tenancy;

    ClaimExpiry(ClaimWork work, Tenancy tenancy) {
        this.work = work;
        this.tenancy = tenancy;
    }

    @Scheduled(
            identity = "claim-expiry",
            every = "{hw.claim-expiry.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireAll() {
        while (tenancy.asSystem("claim-expiry", () -> work.expire(BATCH)) == BATCH) {
            // a full batch: there may be more
        }
    }
}
