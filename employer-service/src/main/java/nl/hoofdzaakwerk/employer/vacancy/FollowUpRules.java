package nl.hoofdzaakwerk.employer.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import nl.hoofdzaakwerk.employer.vacancy.model.FollowUpRule;
import nl.hoofdzaakwerk.events.RegionCode;

/** How soon something is done about open vacancies, from the table that says so per region and period. */
@ApplicationScoped
public class FollowUpRules {
    private final EntityManager entityManager;

    FollowUpRules(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The rule of a day: the region's own, else the country's. */
    public FollowUpRule of(RegionCode region, LocalDate day) {
        var row = (Tuple) entityManager
                .createNativeQuery("""
                        select warning_days, usual_days from vacancy_follow_up
                        where (region = :region or region is null)
                          and valid_from <= :day and (valid_until is null or valid_until >= :day)
                        order by region nulls last, valid_from desc limit 1
                        """, Tuple.class)
                .setParameter("region", region.value())
                .setParameter("day", day)
                .getSingleResult();
        return new FollowUpRule(row.get(0, Integer.class), row.get(1, Integer.class));
    }
}
