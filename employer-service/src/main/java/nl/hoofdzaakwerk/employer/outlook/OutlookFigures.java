package nl.hoofdzaakwerk.employer.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.outlook.model.Classification;
import nl.hoofdzaakwerk.employer.outlook.model.FigureTable;
import nl.hoofdzaakwerk.employer.outlook.model.Quarter;
import nl.hoofdzaakwerk.employer.outlook.model.Side;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Figures per quarter: of the own vacancies, of candidates' wishes, and of others. */
@ApplicationScoped
class OutlookFigures {
    static final String OWN_VACANCIES = "vacancies";
    static final String CANDIDATE_WISHES = "wishes";

    private final EntityManager entityManager;

    OutlookFigures(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** A figure and who tells it. */
    record Figure(Side side, String source, String code, Quarter quarter, int number) {}

    /** Quarters that are wanted, {@code until} not included. */
    record Period(Quarter from, Quarter until) {}

    /** All figures of a region; a quarter without a figure is not known, which is something else than none. */
    List<Figure> of(RegionCode region, Classification classification, Period period) {
        var figures = new ArrayList<Figure>();
        figures.addAll(vacancies(region, classification, period));
        figures.addAll(
                switch (classification) {
                    case OCCUPATION_GROUP -> wishes(region, period);
                    case SECTOR -> List.of();
                });
        figures.addAll(ofOthers(region, classification, period));
        return figures;
    }

    /** Titles by code. */
    Map<String, String> titles(Classification classification) {
        var query =
                switch (classification) {
                    case OCCUPATION_GROUP -> "select code, title_nl from occupation where length(code) = 2";
                    case SECTOR -> "select letter, title_nl from sector_section";
                };
        return rows(entityManager.createNativeQuery(query, Tuple.class)).stream()
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, String.class)));
    }

    /** Positions of vacancies by the quarter in which they opened; none is none from the region's first vacancy on. */
    private List<Figure> vacancies(RegionCode region, Classification classification, Period period) {
        var code =
                switch (classification) {
                    case OCCUPATION_GROUP -> "case when length(v.occupation) >= 2 then left(v.occupation, 2) end";
                    case SECTOR -> "e.sector_section";
                };
        var counted = new TreeMap<String, Map<Quarter, Integer>>();
        rows(entityManager
                        .createNativeQuery("""
                        select %s as code, cast(date_trunc('quarter', v.opens_on) as date) as quarter,
                            cast(sum(v.positions) as integer) as number
                        from vacancy v join employer e on e.id = v.employer_id
                        where v.region = :region and v.opens_on >= :from and v.opens_on < :until
                          and v.closing_reason is distinct from 'ENTERED_IN_ERROR'
                        group by 1, 2
                        """.formatted(code), Tuple.class)
                        .setParameter("region", region.value())
                        .setParameter("from", period.from().firstDay())
                        .setParameter("until", period.until().firstDay()))
                .stream()
                .filter(row -> row.get(0) != null)
                .forEach(row -> counted.computeIfAbsent(row.get(0, String.class), _ -> new TreeMap<>())
                        .put(Quarter.of(row.get(1, LocalDate.class)), row.get(2, Integer.class)));
        var known = knownQuarters(region, period);
        return counted.entrySet().stream()
                .flatMap(entry -> known.stream()
                        .map(quarter -> new Figure(
                                Side.DEMAND,
                                OWN_VACANCIES,
                                entry.getKey(),
                                quarter,
                                entry.getValue().getOrDefault(quarter, 0))))
                .toList();
    }

    private List<Quarter> knownQuarters(RegionCode region, Period period) {
        var first = (LocalDate) entityManager
                .createNativeQuery("select min(opens_on) from vacancy where region = :region", LocalDate.class)
                .setParameter("region", region.value())
                .getSingleResult();
        if (first == null) {
            return List.of();
        }
        var begin = Quarter.of(first).compareTo(period.from()) > 0 ? Quarter.of(first) : period.from();
        return begin.onwards()
                .takeWhile(quarter -> quarter.compareTo(period.until()) < 0)
                .toList();
    }

    /** The last month that was told of each quarter; groups too small to be told are not known. */
    private List<Figure> wishes(RegionCode region, Period period) {
        return rows(entityManager
                        .createNativeQuery("""
                        select c.occupation_group, m.quarter, c.candidates
                        from (select cast(date_trunc('quarter', month) as date) as quarter, max(month) as month
                              from wish_month where region = :region and month >= :from and month < :until
                              group by 1) m
                        join wish_count c on c.region = :region and c.month = m.month
                        """, Tuple.class)
                        .setParameter("region", region.value())
                        .setParameter("from", period.from().firstDay())
                        .setParameter("until", period.until().firstDay()))
                .stream()
                .map(row -> new Figure(
                        Side.SUPPLY,
                        CANDIDATE_WISHES,
                        row.get(0, String.class),
                        Quarter.of(row.get(1, LocalDate.class)),
                        row.get(2, Integer.class)))
                .toList();
    }

    private List<Figure> ofOthers(RegionCode region, Classification classification, Period period) {
        return rows(entityManager
                        .createNativeQuery("""
                        select side, source, code, quarter, number from outlook_figure
                        where region = :region and classification = :classification
                          and quarter >= :from and quarter < :until
                        """, Tuple.class)
                        .setParameter("region", region.value())
                        .setParameter("classification", classification.name())
                        .setParameter("from", period.from().firstDay())
                        .setParameter("until", period.until().firstDay()))
                .stream()
                .map(row -> new Figure(
                        Side.valueOf(row.get(0, String.class)),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        Quarter.of(row.get(3, LocalDate.class)),
                        row.get(4, Integer.class)))
                .toList();
    }

    /** Keeps a table of others in one statement; a figure that was there already is replaced. */
    void keep(RegionCode region, String source, List<FigureTable.Row> rows, Caller caller, Instant now) {
        entityManager
                .createNativeQuery("""
                        insert into outlook_figure (region, source, side, classification, code, quarter, number,
                            organisation, imported_by, imported_at)
                        select :region, :source, side, classification, code, quarter, number, :organisation, :user, :now
                        from unnest(cast(:sides as text[]), cast(:classifications as text[]), cast(:codes as text[]),
                            cast(:quarters as date[]), cast(:numbers as integer[]))
                            as figure (side, classification, code, quarter, number)
                        on conflict (region, source, side, classification, code, quarter) do update
                        set number = excluded.number, organisation = excluded.organisation,
                            imported_by = excluded.imported_by, imported_at = excluded.imported_at
                        """)
                .setParameter("region", region.value())
                .setParameter("source", source)
                .setParameter("organisation", caller.organisation().value())
                .setParameter("user", caller.user())
                .setParameter("now", now)
                .setParameter("sides", column(rows, row -> row.place().side().name()))
                .setParameter(
                        "classifications",
                        column(rows, row -> row.place().classification().name()))
                .setParameter("codes", column(rows, row -> row.place().code()))
                .setParameter(
                        "quarters",
                        column(rows, row -> row.place().quarter().firstDay().toString()))
                .setParameter("numbers", column(rows, row -> Integer.toString(row.number())))
                .executeUpdate();
    }

    private static String[] column(List<FigureTable.Row> rows, Function<FigureTable.Row, String> of) {
        return rows.stream().map(of).toArray(String[]::new);
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
