package nl.hoofdzaakwerk.employer.newcomer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;

/** What regions want to reach (rule D2), as data per region and period. */
@ApplicationScoped
class NewEmployerTargets {
    private final EntityManager entityManager;

    NewEmployerTargets(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param source the plan that set the target */
    record Target(LocalDate from, LocalDate until, int target, String source) {}

    /** Targets of a region whose period has begun by this day, earliest first. */
    List<Target> of(RegionCode region, LocalDate day) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select from_date, until_date, target, source from new_employer_target
                        where region = :region and from_date <= :day order by until_date, from_date
                        """, Tuple.class)
                .setParameter("region", region.value())
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Target(
                        row.get(0, LocalDate.class),
                        row.get(1, LocalDate.class),
                        row.get(2, Integer.class),
                        row.get(3, String.class)))
                .toList();
    }
}
