package nl.hoofdzaakwerk.trajectory.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.GuidanceMonthTold;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;

/** Exact counts of a month, and what was last told of it. Needs a system transaction. */
@ApplicationScoped
class GuidanceMonths {
    /**
     * A coach who guides in two regions counts in each, with the part of the week that the open trajectories there
     * take.
     */
    private static final String COUNTS = """
            with guided as (
                select distinct t.organisation, t.region, g.coach, t.id as trajectory,
                    t.start_date <= :last and (t.end_date is null or t.end_date > :last)
                        and (g.until_date is null or g.until_date > :last) as open
                from guidance_period g join trajectory t on t.id = g.trajectory_id
                where g.from_date <= :last and (g.until_date is null or g.until_date >= :first)
                    and t.start_date <= :last and (t.end_date is null or t.end_date >= :first)),
            carried as (
                select organisation, region, coach, count(distinct trajectory) as trajectories,
                    count(distinct trajectory) filter (where open) as open_trajectories
                from guided group by organisation, region, coach),
            coaches as (
                select c.organisation, c.region, c.open_trajectories,
                    coalesce(p.fte, 1) * c.trajectories / sum(c.trajectories) over each_coach as fte,
                    sum(c.open_trajectories) over each_coach > :bound * coalesce(p.fte, 1) as over
                from carried c left join professional p on p.organisation = c.organisation and p.user_id = c.coach
                window each_coach as (partition by c.organisation, c.coach)),
            caseload as (
                select organisation, region, count(*) as coaches, round(sum(fte) * 100) as fte,
                    sum(open_trajectories) as open_trajectories, count(*) filter (where over) as over
                from coaches group by organisation, region),
            talked as (
                select t.organisation, t.region, count(*) as talks, count(*) filter (where c.outside_office) as outside,
                    count(*) filter (where c.kind = 'EMPLOYER' and c.face_to_face) as visits
                from contact c join trajectory t on t.id = c.trajectory_id
                where c.contact_date between :first and :last group by t.organisation, t.region),
            lasting as (
                select t.organisation, t.region, count(*) as in_work,
                    count(*) filter (where exists (select from contact c
                        where c.trajectory_id = t.id and c.contact_date between :first and :last)) as followed
                from trajectory t
                where t.start_date <= :last and (t.end_date is null or t.end_date > :last)
                    and exists (select from placement p where p.trajectory_id = t.id and p.kind in ('PAID', 'TEMPORARY')
                        and p.start_date <= cast(:last as date) - interval '6 months'
                        and (p.end_date is null or p.end_date > :last))
                group by t.organisation, t.region)
            select l.organisation, l.region, cast(l.coaches as integer), cast(l.fte as integer),
                cast(l.open_trajectories as integer), cast(l.over as integer), cast(coalesce(s.talks, 0) as integer),
                cast(coalesce(s.outside, 0) as integer), cast(coalesce(s.visits, 0) as integer),
                cast(coalesce(w.in_work, 0) as integer), cast(coalesce(w.followed, 0) as integer)
            from caseload l left join talked s using (organisation, region) left join lasting w using (organisation, region)
            order by l.organisation, l.region
            """;

    private final EntityManager entityManager;

    GuidanceMonths(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Of every organisation and region with guidance in the month.
     *
     * @param month its first day
     * @param last the day of the caseload: the last of the month, or today when that is earlier
     * @param bound open trajectories that a full-time coach carries at most
     */
    List<GuidanceMonthTold> count(LocalDate month, LocalDate last, int bound) {
        List<?> rows = entityManager
                .createNativeQuery(COUNTS)
                .setParameter("first", month)
                .setParameter("last", last)
                .setParameter("bound", bound)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> told(month, row))
                .toList();
    }

    private static GuidanceMonthTold told(LocalDate month, Object[] row) {
        return new GuidanceMonthTold(
                new OrganisationAlias((String) row[0]),
                new RegionCode((String) row[1]),
                month,
                (Integer) row[2],
                (Integer) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (Integer) row[6],
                (Integer) row[7],
                (Integer) row[8],
                (Integer) row[9],
                (Integer) row[10]);
    }

    /** Notes what is told. @return false when just this was told before */
    boolean isNews(GuidanceMonthTold counts, Instant now) {
        return entityManager
                        .createNativeQuery("""
                                insert into guidance_month_telling as t (organisation, region, month, told, told_at)
                                values (:organisation, :region, :month, cast(:told as jsonb), :now)
                                on conflict (organisation, region, month) do update
                                set told = excluded.told, told_at = excluded.told_at where t.told <> excluded.told
                                """)
                        .setParameter("organisation", counts.organisation().value())
                        .setParameter("region", counts.region().value())
                        .setParameter("month", counts.month())
                        .setParameter("told", new String(EventJson.write(counts), StandardCharsets.UTF_8))
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }
}
