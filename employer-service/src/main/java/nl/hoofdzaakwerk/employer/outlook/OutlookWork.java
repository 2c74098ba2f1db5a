package nl.hoofdzaakwerk.employer.outlook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.employer.decision.Refusals;
import nl.hoofdzaakwerk.employer.outlook.OutlookFigures.Figure;
import nl.hoofdzaakwerk.employer.outlook.OutlookFigures.Period;
import nl.hoofdzaakwerk.employer.outlook.model.Classification;
import nl.hoofdzaakwerk.employer.outlook.model.FigureTable;
import nl.hoofdzaakwerk.employer.outlook.model.Forecast;
import nl.hoofdzaakwerk.employer.outlook.model.Quarter;
import nl.hoofdzaakwerk.employer.outlook.model.Side;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Lays supply and demand side by side, three years back and three ahead (rule D11). */
@ApplicationScoped
class OutlookWork {
    private static final int QUARTERS = 12;
    private static final String RULE = "D11";

    private final OutlookFigures figures;
    private final Refusals refusals;
    private final Clock clock;

    OutlookWork(OutlookFigures figures, Refusals refusals, Clock clock) {
        this.figures = figures;
        this.refusals = refusals;
        this.clock = clock;
    }

    private record SeriesKey(Side side, String source) implements Comparable<SeriesKey> {
        @Override
        public int compareTo(SeriesKey other) {
            return Comparator.comparing(SeriesKey::side)
                    .thenComparing(SeriesKey::source)
                    .compare(this, other);
        }
    }

    OutlookView outlook(RegionCode region, Classification by) {
        var now = Quarter.of(LocalDate.now(clock));
        var period = new Period(now.plus(-QUARTERS), now);
        var titles = figures.titles(by);
        var series = series(figures.of(region, by, period));
        var items = series.entrySet().stream()
                .map(entry -> new OutlookView.Item(
                        entry.getKey(), titles.get(entry.getKey()), forecasts(entry.getValue(), now)))
                .toList();
        return new OutlookView(
                region.value(),
                by,
                period.from().toString(),
                now.toString(),
                now.plus(QUARTERS - 1).toString(),
                EnumSet.allOf(Forecast.Method.class).stream()
                        .filter(method -> method != Forecast.Method.NOTHING_KNOWN)
                        .map(OutlookView.Method::of)
                        .toList(),
                items);
    }

    /**
     * Takes a table in, as a whole or not at all.
     *
     * @return how many figures it holds
     */
    int importTable(RegionCode region, FiguresBody body, Caller caller) {
        var table = FigureTable.read(body.csv());
        var wrong = new ArrayList<>(table.wrong());
        checkCodes(table, wrong);
        if (!wrong.isEmpty()) {
            throw refusals.invalid(wrong);
        }
        figures.keep(region, body.source().strip(), table.rows(), caller, clock.instant());
        return table.rows().size();
    }

    private void checkCodes(FigureTable table, List<Refusal> wrong) {
        for (var classification : Classification.values()) {
            var titles = figures.titles(classification);
            table.rows().stream()
                    .map(FigureTable.Row::place)
                    .filter(place -> place.classification() == classification && !titles.containsKey(place.code()))
                    .map(FigureTable.Place::code)
                    .distinct()
                    .map(code -> Refusal.of("/csv", RULE, "csv-unknown-code", code))
                    .forEach(wrong::add);
        }
    }

    private static SortedMap<String, SortedMap<SeriesKey, SortedMap<Quarter, Integer>>> series(List<Figure> all) {
        var series = new TreeMap<String, SortedMap<SeriesKey, SortedMap<Quarter, Integer>>>();
        all.forEach(figure -> series.computeIfAbsent(figure.code(), _ -> new TreeMap<>())
                .computeIfAbsent(new SeriesKey(figure.side(), figure.source()), _ -> new TreeMap<>())
                .put(figure.quarter(), figure.number()));
        return series;
    }

    private static List<OutlookView.Series> forecasts(Map<SeriesKey, SortedMap<Quarter, Integer>> series, Quarter now) {
        return series.entrySet().stream()
                .map(entry -> OutlookView.Series.of(
                        entry.getKey().side(),
                        entry.getKey().source(),
                        entry.getValue(),
                        TrendForecaster.forecast(entry.getValue(), now, QUARTERS)))
                .toList();
    }
}
