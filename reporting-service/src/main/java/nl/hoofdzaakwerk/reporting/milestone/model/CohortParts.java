package nl.hoofdzaakwerk.reporting.milestone.model;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;

/** F5, F10: takes the trajectories that started in a region in a period from what was published, and nothing else. */
public final class CohortParts {
    private CohortParts() {}

    /**
     * The published counts that make up the period.
     *
     * @param published what a release says of a year; empty when it has nobody there
     */
    public static List<Part> of(
            RegionCode region,
            CountingPeriod period,
            BiFunction<ProgrammeYear, Cell, Optional<PublishedCount>> published) {
        return period.pieces().stream()
                .map(piece ->
                        part(piece.label(), published.apply(new ProgrammeYear(piece.year()), cell(region, piece))))
                .toList();
    }

    /**
     * The list behind a whole year: how its trajectories are spread over subregions and over each dimension, as far as
     * that was published. Ordered by how they are told apart, and by key.
     *
     * @param published all that a release says of the year
     */
    public static List<Line> lines(RegionCode region, ProgrammeYear year, Map<Cell, PublishedCount> published) {
        return published.entrySet().stream()
                .filter(entry -> entry.getKey().measure() == Measure.STARTED)
                .flatMap(entry -> line(region, year, entry.getKey(), shown(entry.getValue())).stream())
                .sorted(Comparator.comparing(Line::by).thenComparing(Line::key))
                .toList();
    }

    private static Optional<Line> line(RegionCode region, ProgrammeYear year, Cell cell, Long value) {
        return switch (cell.area()) {
            case Area.OfRegion(var code)
            when code.equals(region) && cell.where().size() == 1 -> {
                Map.Entry<Dimension, String> only =
                        cell.where().entrySet().iterator().next();
                yield Optional.of(new Line(year.value(), only.getKey().name(), only.getValue(), value));
            }
            case Area.OfSubregion(var code, var name)
            when code.equals(region) && cell.where().isEmpty() ->
                Optional.of(new Line(year.value(), "SUBREGION", name, value));
            case Area.Nation nation -> Optional.empty();
            case Area.OfRegion other -> Optional.empty();
            case Area.OfSubregion other -> Optional.empty();
            case Area.OfOrganisation organisation -> Optional.empty();
        };
    }

    /**
     * By how much the count behind a published one can be higher: a number moves only when a threshold of people is
     * behind the move, and it is rounded to the nearest multiple.
     */
    public static long margin(DisclosureRules rules) {
        return rules.threshold() - 1L + rules.roundingBase() / 2;
    }

    private static Cell cell(RegionCode region, CountingPeriod.Piece piece) {
        Area area = new Area.OfRegion(region);
        return switch (piece) {
            case CountingPeriod.WholeYear year -> Cell.total(Measure.STARTED, area);
            case CountingPeriod.OneQuarter(var quarter) ->
                Cell.of(Measure.STARTED, area, Dimension.START_QUARTER, quarter.toString());
        };
    }

    private static Part part(String label, Optional<PublishedCount> published) {
        return published.map(count -> new Part(label, shown(count))).orElseGet(() -> new Part(label, 0L));
    }

    private static Long shown(PublishedCount count) {
        return switch (count) {
            case PublishedCount.Shown(long value) -> value;
            case PublishedCount.Hidden() -> null;
        };
    }
}
