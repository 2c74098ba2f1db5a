package nl.hoofdzaakwerk.employer.vacancy;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/** Ends vacancies after their last day, soon after midnight and at every start that follows one. */
@ApplicationScoped
class VacancyExpiry {
    private static final int BATCH = 100;

    private final VacancyWork work;
    private final Tenancy tenancy;

    VacancyExpiry(VacancyWork work, Tenancy tenancy) {
        this.work = work;
        this.tenancy = tenancy;
    }

    @Scheduled(
            identity = "vacancy-expiry",
            every = "{hw.vacancy-expiry.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void expireAll() {
        while (tenancy.asSystem("vacancy-expiry", () -> work.expire(BATCH)) == BATCH) {
            // a full batch: there may be more
        }
    }
}
