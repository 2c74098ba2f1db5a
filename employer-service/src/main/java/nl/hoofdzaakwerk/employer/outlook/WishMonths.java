package nl.hoofdzaakwerk.employer.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import nl.hoofdzaakwerk.events.WishCountsPublished;

/** What was heard of candidates' wishes, month by month. */
@ApplicationScoped
class WishMonths {
    private final EntityManager entityManager;

    WishMonths(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Keeps a month as told; what was told of it before is replaced, unless that was counted later. */
    void keep(WishCountsPublished told) {
        int newer = entityManager
                .createNativeQuery("""
                        insert into wish_month (region, month, counted_at) values (:region, :month, :at)
                        on conflict (region, month) do update set counted_at = excluded.counted_at
                        where wish_month.counted_at <= excluded.counted_at
                        """)
                .setParameter("region", told.region().value())
                .setParameter("month", told.month())
                .setParameter("at", told.countedAt())
                .executeUpdate();
        if (newer == 1) {
            replace(told);
        }
    }

    private void replace(WishCountsPublished told) {
        entityManager
                .createNativeQuery("delete from wish_count where region = :region and month = :month")
                .setParameter("region", told.region().value())
                .setParameter("month", told.month())
                .executeUpdate();
        told.counts().forEach(count -> entityManager
                .createNativeQuery("""
                        insert into wish_count (region, month, occupation_group, candidates)
                        values (:region, :month, :group, :candidates)
                        """)
                .setParameter("region", told.region().value())
                .setParameter("month", told.month())
                .setParameter("group", count.occupationGroup())
                .setParameter("candidates", count.count())
                .executeUpdate());
    }
}
