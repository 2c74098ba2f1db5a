package nl.hoofdzaakwerk.reporting.discipline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.discipline.model.Delays;
import nl.hoofdzaakwerk.reporting.discipline.model.MonthFigures;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingMonth;

/** P4: what the facts say of an organisation's month, exactly. Needs a system transaction: a caller's sees none. */
@ApplicationScoped
class MonthFacts {
    private static final String FIGURES = """
            select case when g.month is null then 0 else 1 end, coalesce(g.coaches, 0), coalesce(g.fte_hundredths, 0),
                coalesce(g.open_trajectories, 0), coalesce(b.open_trajectories, 0), coalesce(g.talks, 0),
                coalesce(g.talks_outside_office, 0), coalesce(g.employer_visits, 0), coalesce(g.in_work, 0),
                coalesce(g.in_work_followed, 0), t.open, t.started, t.ended, t.backwards, p.placed, p.without_terms,
                d.facts, d.late
            from (select 1) one
            left join guidance_month_fact g
                on g.organisation = :organisation and g.region = :region and g.month = :month
            left join guidance_month_fact b
                on b.organisation = :organisation and b.region = :region and b.month = :before
            cross join lateral (
                select count(*) filter (where start_date <= :last and (end_date is null or end_date > :last)) as open,
                    count(*) filter (where start_date between :month and :last) as started,
                    count(*) filter (where end_date between :month and :last) as ended,
                    count(*) filter (where end_date between :month and :last and end_date < start_date) as backwards
                from trajectory_fact where organisation = :organisation and region = :region) t
            cross join lateral (
                select count(*) as placed, count(*) filter (where w.contract is null) as without_terms
                from trajectory_fact o join placement_fact w on w.trajectory_id = o.id
                where o.organisation = :organisation and o.region = :region
                    and w.start_date between :month and :last) p
            cross join lateral (
                select coalesce(sum(facts), 0) as facts,
                    coalesce(sum(facts) filter (where delay_days > :late), 0) as late
                from fact_delay where organisation = :organisation and region = :region and month = :month) d
            """;
    private static final String DELAYS = """
            select delay_days, facts from fact_delay
            where organisation = :organisation and region = :region and month = :month
            """;
    private static final String HEARD = """
            select coalesce((select told_by from guidance_month_fact
                    where organisation = :organisation and region = :region and month = :month), 0)
                + coalesce((select sum(facts) from fact_delay
                    where organisation = :organisation and region = :region and month = :month), 0)
            """;
    private static final String UNREGISTERED = """
            select distinct g.region, g.organisation from guidance_month_fact g
            where not exists (
                select 1 from reporting_duty d where d.organisation = g.organisation and d.region = g.region)
            order by 1, 2
            """;
    private static final String ADD = """
            insert into fact_delay as d (organisation, region, month, delay_days, facts)
            select organisation, region, :month, :days, 1 from trajectory_fact
            where pseudonym = :trajectory and organisation is not null and region is not null
            on conflict (organisation, region, month, delay_days) do update set facts = d.facts + 1
            """;

    private final EntityManager entityManager;

    MonthFacts(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** @param lateAfterDays a fact told more days after it happened is late */
    MonthFigures figures(ReportingMonth month, int lateAfterDays) {
        Object[] row = (Object[]) of(month, FIGURES)
                .setParameter("before", month.month().minusMonths(1).atDay(1))
                .setParameter("last", month.month().atEndOfMonth())
                .setParameter("late", lateAfterDays)
                .getSingleResult();
        long[] numbers = new long[row.length];
        for (int index = 0; index < row.length; index++) {
            numbers[index] = ((Number) row[index]).longValue();
        }
        return MonthFigures.inOrder(numbers);
    }

    /** How long after it happened things of the month were told. */
    Delays delays(ReportingMonth month) {
        Map<Integer, Long> facts = new HashMap<>();
        List<?> rows = of(month, DELAYS).getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .forEach(row -> facts.put(((Number) row[0]).intValue(), ((Number) row[1]).longValue()));
        return Delays.of(facts);
    }

    /** Grows with everything that is heard of the month, and with nothing else. */
    long heard(ReportingMonth month) {
        return ((Number) of(month, HEARD).getSingleResult()).longValue();
    }

    /** An organisation that tells of guidance in a region. */
    record Teller(RegionCode region, OrganisationAlias organisation) {}

    /** F8: those that tell of guidance in a region and have no duty to report of it, by region. */
    List<Teller> unregistered() {
        List<?> rows = entityManager.createNativeQuery(UNREGISTERED).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Teller(new RegionCode((String) row[0]), new OrganisationAlias((String) row[1])))
                .toList();
    }

    /** P9: one more fact of a trajectory, told so many days after it happened; none while its start is not known. */
    void addDelay(UUID trajectory, LocalDate month, int days) {
        entityManager.flush();
        entityManager
                .createNativeQuery(ADD)
                .setParameter("trajectory", trajectory)
                .setParameter("month", month)
                .setParameter("days", days)
                .executeUpdate();
    }

    private Query of(ReportingMonth month, String sql) {
        return entityManager
                .createNativeQuery(sql)
                .setParameter("organisation", month.organisation().value())
                .setParameter("region", month.region().value())
                .setParameter("month", month.month().atDay(1));
    }
}
