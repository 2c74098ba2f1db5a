package nl.hoofdzaakwerk.employer.prospecting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.prospecting.model.UnderUsedPolicy;
import nl.hoofdzaakwerk.events.PipelineStage;
import nl.hoofdzaakwerk.events.RegionCode;

/** Counts a region's employers, and the work found with them; a merged employer counts with the one that took it in. */
@ApplicationScoped
class RegionWork {
    private static final String POSITIONS = """
            select e.%1$s, coalesce(e.merged_into, e.id), cast(sum(v.positions) as bigint)
            from vacancy v join employer e on e.id = v.employer_id
            where v.region = :region and v.opens_on >= :from group by 1, 2
            """;
    private static final String PLACEMENTS = """
            select e.%1$s, coalesce(e.merged_into, e.id), count(*)
            from placement p join employer e on e.id = p.employer_id
            where p.region = :region and p.start_date >= :from group by 1, 2
            """;
    private static final String EMPLOYERS =
            "select e.%1$s, count(*) from employer e where e.region = :region and e.merged_into is null group by 1";
    private static final String PROSPECTS = """
            select s.letter, found.id, found.name, found.municipality, found.stage
            from sector_section s cross join lateral (
              select e.id, e.name, e.municipality, p.stage
              from employer e join pipeline p on p.employer_id = e.id
              where e.region = :region and e.sector_section = s.letter and e.merged_into is null
                and p.stage in ('PROSPECT', 'DORMANT')
              order by e.id desc limit :limit) found
            order by s.letter, found.id desc
            """;

    private final EntityManager entityManager;

    RegionWork(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Counts per employer, by group. */
    record Counts(Map<String, List<Long>> byGroup) {
        List<Long> of(String group) {
            return byGroup.getOrDefault(group, List.of());
        }

        List<Long> all() {
            return byGroup.values().stream().flatMap(List::stream).toList();
        }
    }

    /** An employer that was not approached, or not lately. */
    record Prospect(UUID id, String name, String municipality, String sector, PipelineStage stage) {}

    Counts positions(RegionCode region, GroupBy by, LocalDate from) {
        return counts(POSITIONS.formatted(by.column()), region, from);
    }

    Counts placements(RegionCode region, GroupBy by, LocalDate from) {
        return counts(PLACEMENTS.formatted(by.column()), region, from);
    }

    /** How many employers lie in each group. */
    Map<String, Long> employers(RegionCode region, GroupBy by) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(EMPLOYERS.formatted(by.column()), Tuple.class)
                .setParameter("region", region.value())
                .getResultList();
        var employers = new TreeMap<String, Long>();
        rows.forEach(row -> employers.put(row.get(0, String.class), row.get(1, Long.class)));
        return employers;
    }

    /** Prospects of each sector, newest first. */
    Map<String, List<Prospect>> prospects(RegionCode region, int limit) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(PROSPECTS, Tuple.class)
                .setParameter("region", region.value())
                .setParameter("limit", limit)
                .getResultList();
        var prospects = new LinkedHashMap<String, List<Prospect>>();
        rows.forEach(row -> prospects
                .computeIfAbsent(row.get(0, String.class), _ -> new ArrayList<>())
                .add(new Prospect(
                        row.get(1, UUID.class),
                        row.get(2, String.class),
                        row.get(3, String.class),
                        row.get(0, String.class),
                        PipelineStage.valueOf(row.get(4, String.class)))));
        return prospects;
    }

    /** When a group is called under-used on a day, as data. */
    UnderUsedPolicy.Threshold threshold(LocalDate day) {
        var row = (Tuple) entityManager
                .createNativeQuery("""
                        select fewest_employers, most_percent from prospecting_rule
                        where valid_from <= :day order by valid_from desc limit 1
                        """, Tuple.class)
                .setParameter("day", day)
                .getSingleResult();
        return new UnderUsedPolicy.Threshold(row.get(0, Integer.class), row.get(1, Integer.class));
    }

    private Counts counts(String select, RegionCode region, LocalDate from) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(select, Tuple.class)
                .setParameter("region", region.value())
                .setParameter("from", from)
                .getResultList();
        var byGroup = new TreeMap<String, List<Long>>();
        rows.forEach(row -> byGroup.computeIfAbsent(row.get(0, String.class), _ -> new ArrayList<>())
                .add(row.get(2, Long.class)));
        return new Counts(byGroup);
    }
}
