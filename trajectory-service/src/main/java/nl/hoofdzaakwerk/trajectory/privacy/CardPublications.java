package nl.hoofdzaakwerk.trajectory.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.privacy.model.CardFacts;
import nl.hoofdzaakwerk.trajectory.privacy.model.Ground;

/** What decides about cards, and what matching was told. */
@ApplicationScoped
class CardPublications implements PanacheRepositoryBase<CardPublication, UUID> {

    /** Locks what matching was told, so that changes that concern one card decide one after the other. */
    Optional<CardPublication> forChange(UUID candidateId) {
        return findByIdOptional(candidateId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The facts on a day, whoever calls. */
    CardFacts facts(UUID candidateId, Optional<Integer> minimumHours, LocalDate on) {
        Object[] row = (Object[]) getEntityManager()
                .createNativeQuery("select has_ground, ground, valid_until, in_trajectory, placed_hours"
                        + " from card_facts(:candidate, :day)")
                .setParameter("candidate", candidateId)
                .setParameter("day", on)
                .getSingleResult();
        Optional<CardFacts.HeldGround> ground = (Boolean) row[0]
                ? Optional.of(
                        new CardFacts.HeldGround(Ground.valueOf((String) row[1]), Optional.ofNullable(date(row[2]))))
                : Optional.empty();
        return new CardFacts(ground, minimumHours, (Boolean) row[3], (Integer) row[4]);
    }

    private static LocalDate date(Object column) {
        return column instanceof Date date ? date.toLocalDate() : (LocalDate) column;
    }

    /**
     * Candidates whose ground for matching began or ended by a day, while matching knows otherwise; and those of whom
     * matching knows a card without terms.
     */
    List<UUID> overtakenBy(LocalDate day, UUID after, int limit) {
        List<?> ids = getEntityManager()
                .createNativeQuery("""
                        select c.candidate_id from card_publication c
                        where c.candidate_id > :after and (c.published and (c.valid_until < :day or c.hours_at_work is null)
                            or not c.published and exists (
                                select from legal_ground g where g.candidate_id = c.candidate_id
                                    and g.purpose = 'MATCHING' and g.withdrawn_at is null and g.valid_from <= :day
                                    and g.valid_from > cast(c.changed_at at time zone 'Europe/Amsterdam' as date)))
                        order by c.candidate_id""", UUID.class)
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
        return ids.stream().map(UUID.class::cast).toList();
    }
}
