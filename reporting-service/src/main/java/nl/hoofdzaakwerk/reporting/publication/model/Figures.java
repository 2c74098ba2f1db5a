package nl.hoofdzaakwerk.reporting.publication.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.indicator.model.Catalogue;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;
import nl.hoofdzaakwerk.reporting.indicator.model.Formula;
import nl.hoofdzaakwerk.reporting.indicator.model.Indicator;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Statistic;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.report.model.OpenPart;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen;
import nl.hoofdzaakwerk.reporting.statistics.model.Amount;

/**
 * The figures of the catalogue as one year's published counts give them (rules P9 and X24). Made of what is shown only,
 * so they tell nothing that the counts do not.
 */
public final class Figures {
    private final int year;
    private final Map<Place, Map<Measure, Figure>> counts = new HashMap<>();
    private final List<PublishedFigure> figures = new ArrayList<>();

    private record Place(Area area, Map<Dimension, String> where) {}

    private Figures(int year) {
        this.year = year;
    }

    /** In the order of publication; what an organisation does is for its region to steer by and is not published. */
    public static List<PublishedFigure> of(
            int year,
            Map<Cell, PublishedCount> cells,
            Map<String, Map<Statistic, Amount>> statistics,
            OpenPart open,
            ProgrammeThen programme) {
        Figures made = new Figures(year);
        cells.forEach(made::take);
        made.counts.forEach(made::addAll);
        statistics.forEach(made::addStatistics);
        made.addOpen(Area.NATION, open.ofNation(year));
        programme
                .regions()
                .forEach(region -> made.addOpen(new Area.OfRegion(region.code()), open.of(year, region.code())));
        made.addTarget(Area.NATION, programme.nationalTarget(year));
        programme
                .regions()
                .forEach(region -> made.addTarget(
                        new Area.OfRegion(region.code()), region.year(year).target()));
        return made.figures.stream().sorted(PublishedFigure.ORDER).toList();
    }

    private void take(Cell cell, PublishedCount count) {
        counts.computeIfAbsent(new Place(cell.area(), cell.where()), place -> new EnumMap<>(Measure.class))
                .put(cell.measure(), Figure.of(count));
    }

    private void addAll(Place place, Map<Measure, Figure> published) {
        Optional<AreaKind> kind = kind(place.area());
        kind.ifPresent(known -> Catalogue.indicators().stream()
                .filter(indicator -> published.keySet().containsAll(indicator.measures()))
                .forEach(indicator -> add(indicator, known, place, published)));
    }

    private void addStatistics(String area, Map<Statistic, Amount> amounts) {
        AreaKind kind = area.equals(Area.NATION.id()) ? AreaKind.NATION : AreaKind.REGION;
        for (Indicator indicator : Catalogue.indicators()) {
            if (indicator.formula() instanceof Formula.OfStatistic(Statistic statistic)
                    && amounts.containsKey(statistic)) {
                Subject subject = new Subject(year, kind, area, indicator.id(), "", "", "", "", "", "");
                figures.add(new PublishedFigure(subject, Outcome.of(amounts.get(statistic))));
            }
        }
    }

    /** Employers and positions are no people: they are shown as they are. */
    private void addOpen(Area area, OpenPart.Counts open) {
        AreaKind kind = kind(area).orElseThrow();
        Place place = new Place(area, Map.of());
        add("newEmployers", "", kind, place, new Figure(open.newEmployers(), false));
        add("openPositions", "", kind, place, new Figure(open.openPositions(), false));
    }

    /** F3: the target is shown as it is; the distance only where the started are. */
    private void addTarget(Area area, Integer target) {
        Place place = new Place(area, Map.of());
        Figure started = counts.getOrDefault(place, Map.of()).get(Measure.STARTED);
        if (target != null && started != null) {
            AreaKind kind = kind(area).orElseThrow();
            add("target", "", kind, place, new Figure(target.longValue(), false));
            add("distanceToTarget", "", kind, place, Figure.distance(target, started));
        }
    }

    private void add(Indicator indicator, AreaKind kind, Place place, Map<Measure, Figure> published) {
        indicator.formula().figure(published::get).ifPresent(figure -> add(indicator.id(), "", kind, place, figure));
        if (indicator.formula() instanceof Formula.Distribution(var split)) {
            split.parts().forEach(part -> add(indicator.id(), part.id(), kind, place, published.get(part)));
        }
    }

    private void add(String indicator, String part, AreaKind kind, Place place, Figure figure) {
        Map<Dimension, String> where = place.where();
        Subject subject = new Subject(
                year,
                kind,
                place.area().id(),
                indicator,
                part,
                told(where, Dimension.GROUP, Subject.UNKNOWN),
                told(where, Dimension.METHOD, Subject.UNKNOWN),
                told(where, Dimension.BENEFIT, Subject.UNKNOWN),
                told(where, Dimension.ROUTE, Subject.NONE),
                told(where, Dimension.START_QUARTER, Subject.UNKNOWN));
        figures.add(new PublishedFigure(subject, Outcome.of(figure)));
    }

    /** Empty for all; of those of whom it is not known, the word for that. */
    private static String told(Map<Dimension, String> where, Dimension dimension, String notKnown) {
        String value = where.get(dimension);
        if (value == null) {
            return "";
        }
        return value.isEmpty() ? notKnown : value;
    }

    private static Optional<AreaKind> kind(Area area) {
        return switch (area) {
            case Area.Nation() -> Optional.of(AreaKind.NATION);
            case Area.OfRegion ignored -> Optional.of(AreaKind.REGION);
            case Area.OfSubregion ignored -> Optional.of(AreaKind.SUBREGION);
            case Area.OfOrganisation ignored -> Optional.empty();
        };
    }
}
