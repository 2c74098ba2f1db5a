package nl.hoofdzaakwerk.employer.commitment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/** Lets promised places expire after their last day, soon after midnight and at every start that follows one. */
@ApplicationScoped
class CommitmentExpiry {
    private static final int BATCH = 100;

    private final CommitmentWork work;
    private final Tenancy tenancy;

    CommitmentExpiry(CommitmentWork work, Tenancy tenancy) {
        this.work = work;
        this.tenancy = tenancy;
    }

    @Scheduled(
            identity = "commitment-expiry",
            every = "{hw.commitment-expiry.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireAll() {
        while (tenancy.asSystem("commitment-expiry", () -> work.expire(BATCH)) == BATCH) {
            // a full batch: there may be more
        }
    }
}
