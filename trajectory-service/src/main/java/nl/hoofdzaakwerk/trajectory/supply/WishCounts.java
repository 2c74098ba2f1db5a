package nl.hoofdzaakwerk.trajectory.supply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.hoofdzaakwerk.events.RegionCode;

/** Exact counts, which stay here, and which months were told. */
@ApplicationScoped
class WishCounts {
    private final EntityManager entityManager;

    WishCounts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Regions that are not told of this month yet: where somebody is counted, or was when the region was told last. */
    List<RegionCode> untold(LocalDate month, LocalDate today) {
        List<?> regions = entityManager
                .createNativeQuery("""
                        select region from (select c.region from candidate c join card_publication p
                                on p.candidate_id = c.id and p.published
                                    and (p.valid_until is null or p.valid_until >= :today)
                            union select t.region from wish_count_telling t) concerned
                        where not exists (select from wish_count_telling t
                            where t.region = concerned.region and t.month = :month)
                        order by region
                        """, String.class)
                .setParameter("month", month)
                .setParameter("today", today)
                .getResultList();
        return regions.stream().map(region -> new RegionCode((String) region)).toList();
    }

    /**
     * Candidates per occupation group of two digits. Who is counted has a legal ground for matching today, is guided
     * and still looks for work: the card may be out. Whoever wishes for several groups is counted in each.
     */
    Map<String, Integer> exact(RegionCode region, LocalDate today) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery("""
                        select left(occupation, 2) as occupation_group, cast(count(distinct c.id) as integer) as candidates
                        from candidate c
                        join card_publication p on p.candidate_id = c.id and p.published
                            and (p.valid_until is null or p.valid_until >= :today)
                        cross join unnest(c.preferred_occupations) occupation
                        where c.region = :region and length(occupation) >= 2
                        group by 1
                        """, Tuple.class)
                .setParameter("today", today)
                .setParameter("region", region.value())
                .getResultList();
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> counts.put(row.get(0, String.class), row.get(1, Integer.class)));
        return counts;
    }

    /** Notes that a region is told of a month. @return false when another instance was first */
    boolean tell(RegionCode region, LocalDate month, Instant now) {
        return entityManager
                        .createNativeQuery("""
                                insert into wish_count_telling (region, month, told_at) values (:region, :month, :now)
                                on conflict do nothing
                                """)
                        .setParameter("region", region.value())
                        .setParameter("month", month)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
