package nl.hoofdzaakwerk.employer.willingness;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.vacancy.VacancyWork;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/**
 * Tells open vacancies anew once their employer's band is another than was told (rule X9), whatever made it so: a
 * contact, a placement, a merge, or days of silence. Each in its own transaction, under its lock, so that what happens
 * to a vacancy meanwhile is not told away.
 */
@ApplicationScoped
class VacancyNews {
    private static final String NAME = "vacancy-willingness";
    private static final int BATCH = 100;
    private static final String TOLD_OTHERWISE = """
            select v.id from vacancy v
            join employer e on e.id = v.employer_id
            left join employer_willingness w
              on w.employer_id = case when e.merged_into is null then e.id else employer_survivor(e.id) end
            where v.state in ('OPEN', 'PARTLY_FILLED') and v.told_willingness is distinct from coalesce(w.band, 'NONE')
            order by v.id
            """;

    private final EntityManager entityManager;
    private final VacancyWork vacancies;
    private final Tenancy tenancy;

    VacancyNews(EntityManager entityManager, VacancyWork vacancies, Tenancy tenancy) {
        this.entityManager = entityManager;
        this.vacancies = vacancies;
        this.tenancy = tenancy;
    }

    @Scheduled(
            identity = NAME,
            every = "{hw.vacancy-willingness.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellAll() {
        List<UUID> toTell;
        do {
            toTell = tenancy.asSystem(NAME, this::toldOtherwise);
            toTell.forEach(id -> tenancy.asSystem(NAME, () -> {
                vacancies.tellAgain(id);
            }));
        } while (toTell.size() == BATCH);
    }

    private List<UUID> toldOtherwise() {
        List<?> ids = entityManager
                .createNativeQuery(TOLD_OTHERWISE, UUID.class)
                .setMaxResults(BATCH)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
