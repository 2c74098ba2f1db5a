package nl.hoofdzaakwerk.reporting.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.indicator.model.NewEmployers;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import org.hibernate.Session;

/** Counts of things that are no people, and so are shown exactly. Needs a system transaction. */
@ApplicationScoped
public class OpenCounts {
    private static final String NEW_EMPLOYERS = """
            with recursive family (survivor_id, employer_id) as (
                select employer_id, employer_id from employer_fact where merged_into is null
                union
                select f.survivor_id, e.employer_id from employer_fact e join family f on e.merged_into = f.employer_id)
            select region, counts_from, count(*) from (
                select s.region, min(e.counts_from) as counts_from
                from family f
                join employer_fact s on s.employer_id = f.survivor_id
                join employer_fact e on e.employer_id = f.employer_id
                group by s.employer_id, s.region
            ) one
            where counts_from <= ?1 group by region, counts_from order by region, counts_from
            """;
    private static final String OPEN_POSITIONS = "select region, sum(open_positions) from vacancy_fact group by region";

    private final Session session;

    OpenCounts(Session session) {
        this.session = session;
    }

    /** D2 D3: employers that came to count no later than a day, by the day from which they do. */
    public List<NewEmployers> newEmployers(LocalDate asOf) {
        return session.createNativeQuery(NEW_EMPLOYERS, Object[].class).setParameter(1, asOf).getResultList().stream()
                .map(row -> new NewEmployers(new RegionCode((String) row[0]), day(row[1]), (Long) row[2]))
                .toList();
    }

    /** D2 D3: employers that came to count in a year and no later than a day; a region without any is absent. */
    public Map<RegionCode, Long> newEmployers(ProgrammeYear year, LocalDate asOf) {
        return newEmployers(asOf).stream()
                .filter(counted -> counted.countsFrom().getYear() == year.value())
                .collect(Collectors.groupingBy(NewEmployers::region, Collectors.summingLong(NewEmployers::number)));
    }

    /** Positions in vacancies that are open now; a region without any is absent. */
    public Map<RegionCode, Long> openPositions() {
        List<Object[]> rows =
                session.createNativeQuery(OPEN_POSITIONS, Object[].class).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> new RegionCode((String) row[0]), row -> (Long) row[1]));
    }

    private static LocalDate day(Object value) {
        return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
