package nl.hoofdzaakwerk.matching.vum;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.matching.pool.CandidateLeft;
import nl.hoofdzaakwerk.matching.pool.VacancyLeft;

/**
 * Removes searches with all they found: when their time has passed, and at once when the card or vacancy that they were
 * for leaves the pool.
 */
@ApplicationScoped
public class VumLeaving {
    private static final String SYSTEM = "vum";

    private final VumSearches searches;
    private final Tenancy tenancy;
    private final Clock clock;

    VumLeaving(VumSearches searches, Tenancy tenancy, Clock clock) {
        this.searches = searches;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /** Removes what was kept for long enough. */
    @Scheduled(every = "{hw.vum-removal.every}", delayed = "30s")
    public void removeDue() {
        tenancy.asSystem(SYSTEM, () -> {
            searches.removeDue(clock.instant());
        });
    }

    void candidateLeft(@Observes CandidateLeft left) {
        searches.removeOfCard(left.cardId());
    }

    void vacancyLeft(@Observes VacancyLeft left) {
        searches.removeOfVacancy(left.vacancyId());
    }
}
