package nl.hoofdzaakwerk.matching.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.meeting.model.AgendaRule;

/** The rules agendas are made by: a region's own go before the national ones. */
@ApplicationScoped
class AgendaRules {

    private final EntityManager entityManager;

    AgendaRules(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    AgendaRule inForce(RegionCode region, LocalDate day) {
        Tuple row = (Tuple) entityManager
                .createNativeQuery("""
                        select expiring_days, candidates_per_vacancy, undiscussed_candidates, action_days
                        from agenda_rule
                        where (region is null or region = :region) and valid_from <= :day
                        order by region is null, valid_from desc limit 1
                        """, Tuple.class)
                .setParameter("region", region.value())
                .setParameter("day", day)
                .getSingleResult();
        return new AgendaRule(
                row.get(0, Integer.class),
                row.get(1, Integer.class),
                row.get(2, Integer.class),
                row.get(3, Integer.class));
    }
}
