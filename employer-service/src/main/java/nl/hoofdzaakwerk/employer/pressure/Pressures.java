package nl.hoofdzaakwerk.employer.pressure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.pressure.model.ContactPressure;
import nl.hoofdzaakwerk.employer.pressure.model.ContactPressure.OrganisationContacts;

/** Counts contacts per employer and organisation (rule X8). */
@ApplicationScoped
class Pressures {
    private static final String CONTACTS = """
            select employer_id, organisation, count(*) filter (where activity_date >= :short),
              count(*) filter (where activity_date >= :long), max(activity_date)
            from activity
            where employer_id in (:employers) and activity_date <= :today
            group by employer_id, organisation
            """;

    private final EntityManager entityManager;

    Pressures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The pressure on each of these employers; those without contact are left out. */
    Map<UUID, ContactPressure> of(Collection<UUID> employers, LocalDate today) {
        if (employers.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(CONTACTS, Tuple.class)
                .setParameter("employers", employers)
                .setParameter("short", ContactPressure.shortWindow(today))
                .setParameter("long", ContactPressure.longWindow(today))
                .setParameter("today", today)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.collectingAndThen(
                                Collectors.mapping(Pressures::contacts, Collectors.toList()), ContactPressure::new)));
    }

    private static OrganisationContacts contacts(Tuple row) {
        return new OrganisationContacts(
                row.get(1, String.class),
                row.get(2, Number.class).longValue(),
                row.get(3, Number.class).longValue(),
                row.get(4, LocalDate.class));
    }
}
