package nl.hoofdzaakwerk.reporting.fidelity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.fidelity.model.BegunWork;
import nl.hoofdzaakwerk.reporting.fidelity.model.Bounds;
import nl.hoofdzaakwerk.reporting.fidelity.model.GuidanceMonth;
import nl.hoofdzaakwerk.reporting.fidelity.model.HalfYear;
import nl.hoofdzaakwerk.reporting.fidelity.model.Signal;
import nl.hoofdzaakwerk.reporting.forecast.model.Staff;

/** How guidance went, exact, and the bounds for it. Needs a system transaction: a caller's sees no facts. */
@ApplicationScoped
class GuidanceFacts {
    private static final LocalDate FIRST_BOUNDS = LocalDate.of(2021, 1, 1);
    private static final String MONTHS =
            "select distinct month from guidance_month_fact where month <= ?1 order by month";
    private static final String MONTH = """
            select region, coaches, fte_hundredths, open_trajectories, talks, talks_outside_office, employer_visits,
                in_work, in_work_followed
            from guidance_month_fact where month = ?1 order by region, organisation
            """;
    private static final String FIRST_WORK = "select min(start_date) from counted_placement where not erased";
    private static final String BEGUN_WORK = """
            select t.region, p.paid, cast(p.employer as text), p.occupation_group, count(*)
            from counted_placement p
            join counted_trajectory t on t.id = p.trajectory
            where p.start_date between ?1 and ?2 and not p.erased
            group by 1, 2, 3, 4
            """;
    private static final String BOUNDS = """
            select distinct on (signal) signal, bound from fidelity_bound
            where valid_from <= ?1 order by signal, valid_from desc
            """;

    private final EntityManager entities;

    GuidanceFacts(EntityManager entities) {
        this.entities = entities;
    }

    /** Months of which anything was told, up to one. */
    List<YearMonth> months(YearMonth last) {
        List<?> rows = entities.createNativeQuery(MONTHS)
                .setParameter(1, last.atDay(1))
                .getResultList();
        return rows.stream().map(month -> YearMonth.from(day(month))).toList();
    }

    /** What each organisation told of a month. */
    List<GuidanceMonth> month(YearMonth month) {
        List<?> rows = entities.createNativeQuery(MONTH)
                .setParameter(1, month.atDay(1))
                .getResultList();
        return rows.stream().map(row -> guidance((Object[]) row)).toList();
    }

    /** The half year in which the first work began. */
    Optional<HalfYear> firstWork() {
        return Optional.ofNullable(entities.createNativeQuery(FIRST_WORK).getSingleResult())
                .map(GuidanceFacts::day)
                .map(HalfYear::of);
    }

    /** All work that began in a half year. */
    List<BegunWork> begunWork(HalfYear half) {
        List<?> rows = entities.createNativeQuery(BEGUN_WORK)
                .setParameter(1, half.firstDay())
                .setParameter(2, half.lastDay())
                .getResultList();
        return rows.stream().map(row -> work((Object[]) row)).toList();
    }

    /** The bounds that hold on a day; before the first ones, the first ones. */
    Bounds bounds(LocalDate day) {
        List<?> rows = entities.createNativeQuery(BOUNDS)
                .setParameter(1, day.isBefore(FIRST_BOUNDS) ? FIRST_BOUNDS : day)
                .getResultList();
        Map<Signal, Double> bounds = new EnumMap<>(Signal.class);
        rows.forEach(row -> {
            Object[] columns = (Object[]) row;
            bounds.put(Signal.valueOf((String) columns[0]), ((BigDecimal) columns[1]).doubleValue());
        });
        return new Bounds(bounds);
    }

    private static GuidanceMonth guidance(Object[] row) {
        return new GuidanceMonth(
                new RegionCode((String) row[0]),
                new Staff((Integer) row[1], (Integer) row[2]),
                (Integer) row[3],
                (Integer) row[4],
                (Integer) row[5],
                (Integer) row[6],
                (Integer) row[7],
                (Integer) row[8]);
    }

    private static BegunWork work(Object[] row) {
        return new BegunWork(
                new RegionCode((String) row[0]),
                (Boolean) row[1],
                (String) row[2],
                (String) row[3],
                ((Number) row[4]).longValue());
    }

    private static LocalDate day(Object value) {
        return value instanceof LocalDate day ? day : ((java.sql.Date) value).toLocalDate();
    }
}
