package nl.hoofdzaakwerk.trajectory.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import org.hibernate.Session;
import org.hibernate.exception.ConstraintViolationException;

/** Placements as the tenant of the transaction sees them. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {
    private static final String ONE_PER_MATCH = "one_placement_per_match";
    private static final UUID FIRST = new UUID(0, 0);

    /** Newest first. */
    List<Placement> of(UUID trajectoryId) {
        return list("trajectoryId = ?1 order by id desc", trajectoryId);
    }

    /** Of all trajectories; newest first. */
    List<Placement> ofCandidate(UUID candidateId) {
        return list("candidateId = ?1 order by id desc", candidateId);
    }

    /** Without loading the placement, so that it can be read after the trajectory is locked. */
    Optional<UUID> trajectoryOf(UUID placementId) {
        return getEntityManager()
                .createQuery("select p.trajectoryId from Placement p where p.id = :id", UUID.class)
                .setParameter("id", placementId)
                .getResultStream()
                .findFirst();
    }

    /** E6: whether the match led to work already. */
    boolean isPlaced(UUID matchId) {
        return count("matchId", matchId) > 0;
    }

    /**
     * Two who place by one match at the same moment: the database lets one through.
     *
     * @param refuse raises the refusal for the other
     */
    void store(Placement placement, Runnable refuse) {
        try {
            persistAndFlush(placement);
        } catch (ConstraintViolationException e) {
            if (ONE_PER_MATCH.equals(e.getConstraintName())) {
                refuse.run();
            }
            throw e;
        }
    }

    /** A7: work that has become sustainable by a day without anyone having noted it. */
    List<UUID> dueToSustain(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Placement p where p.sustainedOn is null and p.sustainableFrom <= :today"
                                + " and (p.endDate is null or p.endDate >= p.sustainableFrom) order by p.id",
                        UUID.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Work whose hours, as agreed before, are others from a day on. */
    List<UUID> withOtherHours(LocalDate today, UUID after, int limit) {
        return ids("""
                select p.id from placement p join lateral (
                    select t.hours_per_week from placement_terms t
                    where t.placement_id = p.id and t.from_date <= :today
                    order by t.from_date desc, t.recorded_at desc, t.id desc limit 1) now on true
                where p.end_date is null and now.hours_per_week <> p.hours_per_week and p.id > :after
                order by p.id""", today, after, limit);
    }

    /** Work of which time alone may signal something, or with something signalled that may be over. */
    List<UUID> toSignal(LocalDate today, UUID after, int limit) {
        return ids("""
                select p.id from placement p join trajectory t on t.id = p.trajectory_id
                where p.id > :after and (
                    exists (select from placement_signal s where s.placement_id = p.id and s.resolved_on is null)
                    or t.end_date is null and p.end_date is null and (
                        p.kind in ('UNPAID', 'TRIAL') or p.check_in_due < :today
                        or p.expected_end_date < cast(:today as date) + interval '1 year'
                        or exists (select from placement_interruption i
                            where i.placement_id = p.id and i.until_date is null)))
                order by p.id""", today, after == null ? FIRST : after, limit);
    }

    private List<UUID> ids(String sql, LocalDate today, UUID after, int limit) {
        return getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(sql, UUID.class)
                .setParameter("today", today)
                .setParameter("after", after == null ? FIRST : after)
                .setMaxResults(limit)
                .getResultList();
    }
}
