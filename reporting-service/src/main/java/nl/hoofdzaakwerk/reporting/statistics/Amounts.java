package nl.hoofdzaakwerk.reporting.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.indicator.model.Statistic;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import org.hibernate.Session;

/** The exact amounts behind the statistics, by region and for the nation. Needs a system transaction. */
@ApplicationScoped
class Amounts {
    /** One row a region and one, without a region, for the nation; days are those of people who were not erased. */
    private static final String OF_PEOPLE = """
            with cohort as materialized (
                select t.id, t.region, case when t.employer_met_on <= ?3
                        then greatest(t.employer_met_on - t.start_date, 0) end as to_employer,
                    greatest(f.start_date - t.start_date, 0) as to_job, f.employer, f.occupation_group,
                    f.id is not null and f.pseudonym is not null as days_known
                from counted_trajectory t
                left join placement_fact f on f.id = t.first_paid_placement and f.start_date <= ?3
                where t.start_date between ?1 and ?2 and t.start_date <= ?3 and not t.erased
            ), work as (
                select c.id, (select sum(upper(stretch) - lower(stretch)) from unnest(range_agg(
                    daterange(p.start_date, greatest(p.start_date, least(p.end_date, ?3)), '[]'))) stretch) as days
                from cohort c
                join counted_placement p on p.trajectory = c.id and p.paid and not p.erased and p.start_date <= ?3
                where c.days_known
                group by c.id
            )
            select c.region,
                percentile_cont(0.5) within group (order by c.to_employer),
                percentile_cont(0.5) within group (order by c.to_job) filter (where c.days_known),
                cast(avg(w.days) as double precision),
                cast(100.0 * count(distinct c.employer) / nullif(count(c.employer), 0) as double precision),
                cast(nullif(count(distinct c.occupation_group), 0) as double precision)
            from cohort c
            left join work w on w.id = c.id
            group by grouping sets ((c.region), ())
            """;

    private static final String OF_GUIDANCE = """
            with told as (
                select region, month, sum(coaches) as coaches, sum(fte_hundredths) as hundredths,
                    sum(open_trajectories) as open_trajectories, sum(employer_visits) as visits,
                    cast(month + interval '1 month' as date) - month as days
                from guidance_month_fact
                where month between ?1 and ?2 and month <= ?3
                group by grouping sets ((region, month), (month))
            )
            select region, cast(min(coaches) as bigint), cast(min(open_trajectories) as bigint),
                cast(100.0 * sum(open_trajectories) / nullif(sum(hundredths), 0) as double precision),
                cast(100.0 * sum(visits) / nullif(sum(hundredths * days / 7.0), 0) as double precision)
            from told group by region
            """;

    private static final List<Statistic> FROM_PEOPLE = List.of(
            Statistic.DAYS_TO_EMPLOYER,
            Statistic.DAYS_TO_JOB,
            Statistic.DAYS_WORKED,
            Statistic.EMPLOYER_DIVERSITY,
            Statistic.OCCUPATION_DIVERSITY);

    private final Session session;

    Amounts(Session session) {
        this.session = session;
    }

    /**
     * @param coaches fewest in a month
     * @param openTrajectories fewest in a month
     * @param caseload null when there were no coaches
     * @param employerContacts for each full week of a coach, a week
     */
    record Guidance(long coaches, long openTrajectories, Double caseload, Double employerContacts) {}

    /** By area; the nation is {@code NL}. */
    Map<String, Map<Statistic, Double>> ofPeople(ProgrammeYear year, LocalDate asOf) {
        Map<String, Map<Statistic, Double>> areas = new HashMap<>();
        for (Object[] row : rows(OF_PEOPLE, year, asOf)) {
            Map<Statistic, Double> amounts = new EnumMap<>(Statistic.class);
            for (int column = 0; column < FROM_PEOPLE.size(); column++) {
                amounts.put(FROM_PEOPLE.get(column), (Double) row[column + 1]);
            }
            areas.put(area(row), amounts);
        }
        return areas;
    }

    /** By area, of the months of the year that began. */
    Map<String, Guidance> ofGuidance(ProgrammeYear year, LocalDate asOf) {
        Map<String, Guidance> areas = new HashMap<>();
        for (Object[] row : rows(OF_GUIDANCE, year, asOf)) {
            areas.put(area(row), new Guidance((Long) row[1], (Long) row[2], (Double) row[3], (Double) row[4]));
        }
        return areas;
    }

    private List<Object[]> rows(String query, ProgrammeYear year, LocalDate asOf) {
        return session.createNativeQuery(query, Object[].class)
                .setParameter(1, year.firstDay())
                .setParameter(2, year.lastDay())
                .setParameter(3, asOf)
                .getResultList();
    }

    private static String area(Object[] row) {
        return row[0] == null ? "NL" : (String) row[0];
    }
}
