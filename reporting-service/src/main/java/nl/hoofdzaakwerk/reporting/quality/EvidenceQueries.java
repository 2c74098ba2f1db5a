package nl.hoofdzaakwerk.reporting.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.quality.model.Aspect;
import nl.hoofdzaakwerk.reporting.quality.model.Evidence;
import nl.hoofdzaakwerk.reporting.quality.model.Need;
import nl.hoofdzaakwerk.reporting.quality.model.Part;

/**
 * X28: counts, per year, region and organisation, how much is known, told in time and received. Erased people are left
 * out: what is gone by right is no gap. Needs a system transaction.
 */
@ApplicationScoped
class EvidenceQueries {
    /** Referrals and matches have this long before it is asked what came of them. */
    private static final int DAYS_TO_HEAR = 42;

    private static final String OF_TRAJECTORIES = """
            select cast(extract(year from t.start_date) as integer), t.region, t.organisation, count(*),
                count(*) filter (where %s)
            from trajectory_fact t
            where t.pseudonym is not null and t.start_date between :first and :last and %s
            group by 1, 2, 3
            """;
    private static final String OF_WORK = """
            select cast(extract(year from t.start_date) as integer), t.region, t.organisation, count(*),
                count(*) filter (where %s)
            from trajectory_fact t
            join placement_fact p on p.trajectory_id = t.id
            join counting_placement_kind k on k.kind = p.kind
            where t.pseudonym is not null and t.start_date between :first and :last and p.start_date <= :last and %s
            group by 1, 2, 3
            """;
    private static final String OF_REFERRALS = """
            select cast(extract(year from made_on) as integer), region, organisation, count(*),
                count(*) filter (where outcome is not null)
            from referral_fact where made_on between :first and cast(:last as date) - %d
            group by 1, 2, 3
            """.formatted(DAYS_TO_HEAR);
    private static final String OF_MONTHS = """
            select cast(extract(year from m.month) as integer), m.region, m.organisation, count(*), count(g.month)
            from reporting_month m
            left join guidance_month_fact g
                on g.organisation = m.organisation and g.region = m.region and g.month = m.month
            where m.obligation = 'MUST' and m.month between :first and :last
            group by 1, 2, 3
            """;
    private static final String OF_MATCHES = """
            select cast(extract(year from agreed_on) as integer), region, cast(null as text), count(*),
                count(*) filter (where coalesce(introduced_on, placed_on, rejected_on) is not null)
            from match_fact where agreed_on between :first and cast(:last as date) - %d
            group by 1, 2
            """.formatted(DAYS_TO_HEAR);
    private static final String OF_EMPLOYERS = """
            select y.year, e.region, cast(null as text), count(*), count(*) filter (where e.counting_sequence > 0)
            from employer_fact e
            cross join generate_series(cast(extract(year from cast(:first as date)) as integer),
                cast(extract(year from cast(:last as date)) as integer)) as y(year)
            where e.new_to_target_group and e.merged_into is null
            group by 1, 2
            """;
    private static final String TIMELINESS = """
            select cast(extract(year from month) as integer), region, organisation, cast(sum(facts) as bigint),
                coalesce(cast(sum(facts) filter (where delay_days <= :within) as bigint), 0)
            from fact_delay where month between :first and :last
            group by 1, 2, 3
            """;
    private static final String DISCIPLINE = """
            select cast(extract(year from month) as integer), region, organisation, count(*),
                count(*) filter (where received_on <= due_date)
            from reporting_month where obligation = 'MUST' and month >= :first and due_date < :last
            group by 1, 2, 3
            """;

    private static final Map<Need, String> COMPLETENESS = Map.ofEntries(
            Map.entry(
                    Need.STARTS,
                    OF_TRAJECTORIES.formatted(
                            "t.subject is not null and t.target_group is not null and t.benefit is not null"
                                    + " and t.method is not null",
                            "true")),
            Map.entry(
                    Need.ENDS,
                    OF_TRAJECTORIES.formatted(
                            "t.end_reason is not null and t.end_date >= t.start_date", "t.end_date <= :last")),
            Map.entry(
                    Need.STEPS, OF_TRAJECTORIES.formatted("t.employer_met_on is not null", "t.first_paid_on <= :last")),
            Map.entry(
                    Need.PLACEMENTS,
                    OF_WORK.formatted("p.hours_per_week is not null and p.start_date >= t.start_date", "true")),
            Map.entry(Need.JOB_ENDS, OF_WORK.formatted("p.end_reason is not null", "p.end_date <= :last")),
            Map.entry(Need.CONTRACTS, OF_WORK.formatted("p.contract is not null", "true")),
            Map.entry(Need.WAGES, OF_WORK.formatted("p.wage is not null", "true")),
            Map.entry(Need.PREFERENCES, OF_WORK.formatted("p.preferred is not null", "true")),
            Map.entry(Need.EMPLOYERS, OF_WORK.formatted("p.employer is not null", "true")),
            Map.entry(Need.OCCUPATIONS, OF_WORK.formatted("p.occupation_group is not null", "true")),
            Map.entry(Need.REFERRALS, OF_REFERRALS),
            Map.entry(Need.MONTHS, OF_MONTHS),
            Map.entry(Need.MATCHES, OF_MATCHES),
            Map.entry(Need.NEW_EMPLOYERS, OF_EMPLOYERS));

    private final EntityManager entityManager;

    EvidenceQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Everything from the first day of a year up to a day.
     *
     * @param withinDays a fact that is told within these days is in time
     */
    Evidence of(ProgrammeYear from, LocalDate asOf, int withinDays) {
        List<Evidence.Row> rows = new ArrayList<>();
        COMPLETENESS.forEach((need, sql) -> add(rows, query(sql, from, asOf), Aspect.COMPLETENESS, need));
        add(rows, query(TIMELINESS, from, asOf).setParameter("within", withinDays), Aspect.TIMELINESS, null);
        add(rows, query(DISCIPLINE, from, asOf), Aspect.DISCIPLINE, null);
        return new Evidence(rows);
    }

    private Query query(String sql, ProgrammeYear from, LocalDate asOf) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("first", from.firstDay())
                .setParameter("last", asOf);
    }

    private static void add(List<Evidence.Row> rows, Query query, Aspect aspect, Need need) {
        List<?> found = query.getResultList();
        found.stream()
                .map(Object[].class::cast)
                .map(row -> new Evidence.Row(
                        ((Number) row[0]).intValue(),
                        (String) row[1],
                        (String) row[2],
                        aspect,
                        need,
                        new Part(((Number) row[3]).longValue(), ((Number) row[4]).longValue())))
                .forEach(rows::add);
    }
}
