package nl.hoofdzaakwerk.employer.merging;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.hoofdzaakwerk.employer.relation.EmployerAdded;
import nl.hoofdzaakwerk.employer.relation.EmployerChanged;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/**
 * Looks what a record is like as soon as it is added or changed by itself. Those that came in otherwise are looked at
 * little by little, so that the work of the day does not notice.
 */
@ApplicationScoped
class LikenessWatch {
    private static final int BATCH = 50;

    private final Employers employers;
    private final MergeCandidates candidates;
    private final CurrentCaller callers;
    private final Tenancy tenancy;

    LikenessWatch(Employers employers, MergeCandidates candidates, CurrentCaller callers, Tenancy tenancy) {
        this.employers = employers;
        this.candidates = candidates;
        this.callers = callers;
        this.tenancy = tenancy;
    }

    void added(@Observes EmployerAdded added) {
        candidates.look(employers.findById(added.employerId()));
        callers.find()
                .ifPresent(caller -> candidates.dismissPairs(added.employerId(), added.knownDifferentFrom(), caller));
    }

    void changed(@Observes EmployerChanged changed) {
        candidates.look(employers.findById(changed.employerId()));
    }

    @Scheduled(
            identity = "employer-likeness",
            every = "{hw.employer-likeness.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookOn() {
        tenancy.asSystem(
                "employer-likeness",
                () -> employers.byId(candidates.unknown(BATCH)).values().forEach(candidates::look));
    }
}
