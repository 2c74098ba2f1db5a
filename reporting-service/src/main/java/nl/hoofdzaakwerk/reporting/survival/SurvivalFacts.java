package nl.hoofdzaakwerk.reporting.survival;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.survival.model.CurveKind;
import nl.hoofdzaakwerk.reporting.survival.model.Path;

/** How long things took, exact. Needs a system transaction: a caller's sees no facts. */
@ApplicationScoped
class SurvivalFacts {
    /** Of those without work at the start, as the figure of that name counts them; erased people are not among them. */
    private static final String TIME_TO_JOB = """
            select region, coalesce(organisation, ''), quarter, case when job is null then 'GOING_ON' else 'EVENT' end,
                coalesce(greatest(0, cast(extract(year from job) * 12 + extract(month from job) as integer)), 0), count(*)
            from (
                select region, organisation, cast(extract(quarter from start_date) as integer) as quarter,
                    case when first_paid_on <= ?3 then age(first_paid_on, start_date) end as job
                from counted_trajectory
                where start_date between ?1 and ?2 and start_date <= ?3 and benefit is not null and benefit <> 'EMPLOYED'
            ) t
            group by 1, 2, 3, 4, 5
            """;
    /** After the end of a trajectory nothing more is heard of the work. */
    private static final String JOB_TENURE = """
            select region, coalesce(organisation, ''), quarter, fate,
                coalesce(greatest(0, cast(extract(year from lasted) * 12 + extract(month from lasted) as integer)), 0),
                count(*)
            from (
                select t.region, t.organisation, cast(extract(quarter from p.start_date) as integer) as quarter, f.fate,
                    case f.fate when 'EVENT' then age(p.end_date, p.start_date)
                        when 'LEFT' then age(t.end_date, p.start_date) end as lasted
                from counted_trajectory t
                join placement_fact p on p.id = t.first_paid_placement
                cross join lateral (
                    select case when t.end_date <= ?3 and (p.end_date is null or t.end_date < p.end_date) then 'LEFT'
                        when p.end_date <= ?3 then 'EVENT' else 'GOING_ON' end as fate
                ) f
                where p.start_date between ?1 and ?2 and p.start_date <= ?3 and not t.erased
            ) j
            group by 1, 2, 3, 4, 5
            """;

    private final EntityManager entities;

    SurvivalFacts(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Of all people of a cohort, which way they went.
     *
     * @param asOf nothing that happened later is counted
     */
    List<Path> paths(CurveKind kind, ProgrammeYear year, LocalDate asOf) {
        List<?> rows = entities.createNativeQuery(query(kind))
                .setParameter(1, year.firstDay())
                .setParameter(2, year.lastDay())
                .setParameter(3, asOf)
                .getResultList();
        return rows.stream().map(row -> path((Object[]) row)).toList();
    }

    private static String query(CurveKind kind) {
        return switch (kind) {
            case TIME_TO_JOB -> TIME_TO_JOB;
            case JOB_TENURE -> JOB_TENURE;
        };
    }

    private static Path path(Object[] row) {
        return new Path(
                new RegionCode((String) row[0]),
                (String) row[1],
                ((Number) row[2]).intValue(),
                Path.Fate.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                ((Number) row[5]).longValue());
    }
}
