package nl.hoofdzaakwerk.employer.pressure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import nl.hoofdzaakwerk.employer.pressure.model.ContactRule;
import nl.hoofdzaakwerk.events.RegionCode;

/** What regions agreed on calling employers. */
@ApplicationScoped
class ContactRules {
    private static final String RULE = """
            select normal_from, high_from, claim_working_days, claim_renewals from contact_rule
            where (region = :region or region is null) and from_date <= :day
              and (until_date is null or until_date >= :day)
            order by region nulls last, from_date desc limit 1
            """;

    private final EntityManager entityManager;

    ContactRules(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** What holds in a region on a day. */
    ContactRule of(RegionCode region, LocalDate day) {
        var row = (Tuple) entityManager
                .createNativeQuery(RULE, Tuple.class)
                .setParameter("region", region.value())
                .setParameter("day", day)
                .getSingleResult();
        return new ContactRule(
                row.get(0, Integer.class),
                row.get(1, Integer.class),
                row.get(2, Integer.class),
                row.get(3, Integer.class));
    }
}
