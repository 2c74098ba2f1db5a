package nl.hoofdzaakwerk.reporting.figures;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.figures.model.CohortCount;
import nl.hoofdzaakwerk.reporting.figures.model.YearCounts;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Exact counts of a year, by start cohort: every trajectory belongs to the year and region in which it started, so the
 * figures of two years never describe the same person. Needs a system transaction: a caller's sees no facts.
 */
@ApplicationScoped
public class Figures {
    private static final String COHORTS = """
            select t.region, t.target_group, count(*), count(*) filter (where w.placed),
                count(*) filter (where w.sustained), count(*) filter (where t.end_date is null or t.end_date > ?3)
            from trajectory_fact t
            cross join lateral (
                select count(*) > 0 as placed, coalesce(bool_or(p.sustained_on <= ?3), false) as sustained
                from placement_fact p
                join counting_placement_kind k on k.kind = p.kind
                where p.trajectory_id = t.id and p.start_date <= ?3
            ) w
            where t.start_date between ?1 and ?2 and t.start_date <= ?3
            group by t.region, t.target_group
            """;
    private static final String MATCHES_AGREED =
            "select region, count(*) from match_fact where agreed_on between ?1 and ?2 group by region";
    private static final String NEW_EMPLOYERS = """
            with recursive family (survivor_id, employer_id) as (
                select employer_id, employer_id from employer_fact where merged_into is null
                union
                select f.survivor_id, e.employer_id from employer_fact e join family f on e.merged_into = f.employer_id)
            select region, count(*) from (
                select s.region, min(e.counts_from) as counts_from
                from family f
                join employer_fact s on s.employer_id = f.survivor_id
                join employer_fact e on e.employer_id = f.employer_id
                group by s.employer_id, s.region
            ) one
            where counts_from between ?1 and ?2 group by region
            """;
    private static final String OPEN_POSITIONS = "select region, sum(open_positions) from vacancy_fact group by region";

    private final Session session;
    private final Clock clock;

    Figures(Session session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** Everything that is counted of a year, as known today. */
    public YearCounts of(ProgrammeYear year) {
        return new YearCounts(
                cohorts(year),
                byRegion(MATCHES_AGREED, year.firstDay(), year.lastDay()),
                byRegion(NEW_EMPLOYERS, year.firstDay(), year.lastDay()),
                byRegion(OPEN_POSITIONS));
    }

    private List<CohortCount> cohorts(ProgrammeYear year) {
        return rows(COHORTS, year.firstDay(), year.lastDay(), LocalDate.now(clock)).stream()
                .map(row -> new CohortCount(
                        new RegionCode((String) row[0]),
                        TargetGroup.valueOf((String) row[1]),
                        (Long) row[2],
                        (Long) row[3],
                        (Long) row[4],
                        (Long) row[5]))
                .toList();
    }

    private Map<RegionCode, Long> byRegion(String query, Object... parameters) {
        return rows(query, parameters).stream()
                .collect(Collectors.toMap(row -> new RegionCode((String) row[0]), row -> (Long) row[1]));
    }

    private List<Object[]> rows(String query, Object... parameters) {
        NativeQuery<Object[]> prepared = session.createNativeQuery(query, Object[].class);
        for (int index = 0; index < parameters.length; index++) {
            prepared.setParameter(index + 1, parameters[index]);
        }
        return prepared.getResultList();
    }
}
