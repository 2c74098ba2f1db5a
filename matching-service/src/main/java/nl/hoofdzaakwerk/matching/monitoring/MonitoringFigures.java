package nl.hoofdzaakwerk.matching.monitoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.match.model.MatchStage;
import nl.hoofdzaakwerk.matching.match.model.Party;
import nl.hoofdzaakwerk.matching.monitoring.model.Figures;
import nl.hoofdzaakwerk.matching.monitoring.model.Figures.Candidates;
import nl.hoofdzaakwerk.matching.monitoring.model.Figures.Failure;
import nl.hoofdzaakwerk.matching.monitoring.model.Figures.StageCount;
import nl.hoofdzaakwerk.matching.monitoring.model.Figures.Work;
import nl.hoofdzaakwerk.matching.monitoring.model.Period;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/**
 * Counts in the database, as the tenant of the running transaction: for a WSP that is the region, for a GGZ institution
 * its own candidates there. Vacancies are the region's for both.
 */
@ApplicationScoped
class MonitoringFigures {
    private static final String CANDIDATES = """
            select count(*), count(*) filter (where exists (select 1 from candidate_match m where m.card_id = c.id
                    and m.stage in ('AGREED', 'INTRODUCED', 'INTERVIEW', 'TRIAL', 'PLACED'))),
                count(*) filter (where c.terms is not null),
                count(*) filter (where cast(c.first_told_at at time zone 'Europe/Amsterdam' as date)
                    between :from and :until)
            from candidate_card c where c.region = :region
            """;
    private static final String WORK = """
            select count(distinct employer_id), count(*), coalesce(sum(open_positions), 0) from vacancy
            where region = :region and open_positions > 0 and opens_on <= :today
                and (closes_on is null or closes_on >= :today)
            """;
    private static final String PROPOSED =
            " candidate_match m where m.region = :region and m.proposed_on between :from and :until ";
    private static final String NOW = "select m.stage, count(*) from" + PROPOSED + "group by 1";
    private static final String REACHED = """
            select s.to_stage, count(distinct s.match_id) from match_step s where s.match_id in (select m.id from
            """ + PROPOSED + ") group by 1";
    private static final String DAYS = """
            select t.started_on - coalesce((select min(g.meeting_date) from meeting_decision d
                    join matching_meeting g on g.id = d.meeting_id
                    where d.match_id = m.id and d.decision = 'AGREED'), m.proposed_on)
            from match_tenure t join candidate_match m on m.id = t.match_id
            where t.region = :region and t.started_on between :from and :until
            """;
    private static final String FAILURES =
            """
            select m.stage, coalesce((select r.party from reason_code r where r.code = m.reason_code and r.stage = m.stage
                order by r.valid_from desc limit 1), 'SYSTEM'), m.reason_code, count(*) from
            """ + PROPOSED + " and m.stage in ('REJECTED', 'ENDED') group by 1, 2, 3 order by 4 desc, 1, 3";

    private final Session session;

    MonitoringFigures(Session session) {
        this.session = session;
    }

    Figures of(RegionCode region, Period period, LocalDate today) {
        return new Figures(
                candidates(region, period),
                work(region, today),
                stages(region, period),
                within(DAYS, region, period).getResultList().stream()
                        .map(row -> Math.max(0, ((Number) row[0]).longValue()))
                        .toList(),
                failures(region, period));
    }

    private Candidates candidates(RegionCode region, Period period) {
        Object[] row = within(CANDIDATES, region, period).getSingleResult();
        return new Candidates(number(row[0]), number(row[1]), number(row[2]), number(row[3]));
    }

    private Work work(RegionCode region, LocalDate today) {
        Object[] row = session.createNativeQuery(WORK, Object[].class)
                .setParameter("region", region.value())
                .setParameter("today", today)
                .getSingleResult();
        return new Work(number(row[0]), number(row[1]), number(row[2]));
    }

    private List<StageCount> stages(RegionCode region, Period period) {
        Map<MatchStage, Integer> now = byStage(within(NOW, region, period));
        Map<MatchStage, Integer> reached = byStage(within(REACHED, region, period));
        return Stream.of(MatchStage.values())
                .map(stage -> new StageCount(stage, now.getOrDefault(stage, 0), reached.getOrDefault(stage, 0)))
                .toList();
    }

    private static Map<MatchStage, Integer> byStage(NativeQuery<Object[]> query) {
        Map<MatchStage, Integer> counts = new EnumMap<>(MatchStage.class);
        query.getResultList().forEach(row -> counts.put(MatchStage.valueOf((String) row[0]), number(row[1])));
        return counts;
    }

    private List<Failure> failures(RegionCode region, Period period) {
        return within(FAILURES, region, period).getResultList().stream()
                .map(row -> new Failure(
                        MatchStage.valueOf((String) row[0]),
                        Party.valueOf((String) row[1]),
                        (String) row[2],
                        number(row[3])))
                .toList();
    }

    private NativeQuery<Object[]> within(String query, RegionCode region, Period period) {
        return session.createNativeQuery(query, Object[].class)
                .setParameter("region", region.value())
                .setParameter("from", period.from())
                .setParameter("until", period.until());
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** @throws IllegalStateException when no rule is in force on that day */
    int smallestCount(RegionCode region, LocalDate date) {
        return session
                .createNativeQuery("""
                        select smallest_count from monitoring_rule
                        where (region = :region or region is null) and valid_from <= :date
                        order by region nulls last, valid_from desc limit 1
                        """, Integer.class)
                .setParameter("region", region.value())
                .setParameter("date", date)
                .getResultList()
                .stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no rule for monitoring is in force on " + date));
    }
}
