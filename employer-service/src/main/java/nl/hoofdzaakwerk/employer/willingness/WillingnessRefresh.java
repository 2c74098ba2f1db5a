package nl.hoofdzaakwerk.employer.willingness;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/** Lets levels fade with the days, soon after midnight and at every start that follows one. */
@ApplicationScoped
class WillingnessRefresh {
    private static final int BATCH = 100;

    private final WillingnessWork work;
    private final Tenancy tenancy;

    WillingnessRefresh(WillingnessWork work, Tenancy tenancy) {
        this.work = work;
        this.tenancy = tenancy;
    }

    @Scheduled(
            identity = "willingness-refresh",
            every = "{hw.willingness-refresh.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refreshAll() {
        while (tenancy.asSystem("willingness-refresh", () -> work.refreshOutdated(BATCH)) == BATCH) {
            // a full batch: there may be more
        }
    }
}
