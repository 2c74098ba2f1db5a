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

/** Counts contacts per employer, merged records among it, and organisation (rule X8). */
@ApplicationScoped
class Pressures {
    private static final String CONTACTS = """
            select f.asked_id, a.organisation, count(*) filter (where a.activity_date >= :short),
              count(*) filter (where a.activity_date >= :long), max(a.activity_date)
            from employer_families(cast(:employers as uuid[])) f join activity a on a.employer_id = f.id
            where a.activity_date <= :today
            group by f.asked_id, a.organisation
            """;

    private final EntityManager entityManager;

    Pressures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** The pressure on each of these employers with what was merged into it; those without contact are left out. */
    Map<UUID, ContactPressure> of(Collection<UUID> employers, LocalDate today) {
        if (employers.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(CONTACTS, Tuple.class)
                .setParameter("employers", employers.toArray(UUID[]::new))
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
