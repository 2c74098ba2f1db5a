package nl.hoofdzaakwerk.employer.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is known of a vacancy at the moment it is linked: whose it is, and the matches and placements it had by then.
 */
@ApplicationScoped
class LinkedWork {
    private final EntityManager entityManager;

    LinkedWork(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A match or placement, and its day. */
    record Fact(UUID id, LocalDate date) {}

    /** Whether the employer has this vacancy; it is locked, so that no placement takes it meanwhile. */
    boolean lockVacancy(UUID vacancyId, List<UUID> family) {
        return !entityManager
                .createNativeQuery("select id from vacancy where id = :vacancy and employer_id in (:family) for update")
                .setParameter("vacancy", vacancyId)
                .setParameter("family", family)
                .getResultList()
                .isEmpty();
    }

    List<Fact> standingMatches(UUID vacancyId) {
        return facts(
                "select id, state_since from match_reference where vacancy_id = :vacancy"
                        + " and state in ('AGREED', 'INTRODUCED', 'PLACED') order by id",
                vacancyId);
    }

    List<Fact> placements(UUID vacancyId) {
        return facts("select id, start_date from placement where vacancy_id = :vacancy order by id", vacancyId);
    }

    @SuppressWarnings("unchecked")
    private List<Fact> facts(String select, UUID vacancyId) {
        List<Tuple> rows = entityManager
                .createNativeQuery(select, Tuple.class)
                .setParameter("vacancy", vacancyId)
                .getResultList();
        return rows.stream()
                .map(row -> new Fact(row.get(0, UUID.class), row.get(1, LocalDate.class)))
                .toList();
    }
}
