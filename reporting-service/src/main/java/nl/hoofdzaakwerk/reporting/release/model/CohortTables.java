package nl.hoofdzaakwerk.reporting.release.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.CountTable;
import nl.hoofdzaakwerk.reporting.indicator.model.Atom;
import nl.hoofdzaakwerk.reporting.indicator.model.Dimension;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.indicator.model.Split;

/**
 * Lays out all that is published of those who started in a year, as a series of tables that share their margins, with
 * everything a reader knows about them: regions add up to the nation, parts of a region and the values of each
 * dimension to the whole, measures are parts of others, and each organisation knows what it counted itself.
 *
 * <p>First come the totals of the regions; then how they split by outcome, by each dimension, nationally by two at a
 * time, and by part of the region and organisation.
 */
public final class CohortTables {
    private static final Set<Measure> OUTCOMES = Arrays.stream(Split.values())
            .flatMap(split -> split.parts().stream())
            .filter(part -> part.detail() == Measure.Detail.REGIONS)
            .collect(Collectors.toUnmodifiableSet());

    private final Tallies tallies;
    private final List<Place> broad;
    private final List<CountTable<Cell>> tables = new ArrayList<>();

    private CohortTables(Tallies tallies) {
        this.tallies = tallies;
        this.broad = Stream.concat(Stream.of(Area.NATION), tallies.regions().stream())
                .map(Place::all)
                .toList();
    }

    /** The tables of a year over these regions; counts of other regions are left out. */
    public static List<CountTable<Cell>> of(List<RegionCode> regions, List<Atom> atoms) {
        CohortTables cohort = new CohortTables(Tallies.of(regions, atoms));
        cohort.addTotals();
        Arrays.stream(Split.values())
                .filter(split -> OUTCOMES.containsAll(split.parts()))
                .forEach(cohort::addOutcomes);
        Arrays.stream(Dimension.values()).forEach(cohort::addDimension);
        cohort.addPairs();
        cohort.tallies.regions().forEach(region -> {
            cohort.addDetails(Place.all(region), cohort.tallies.subregions(region));
            cohort.addDetails(Place.all(region), cohort.tallies.organisations(region));
        });
        return List.copyOf(cohort.tables);
    }

    private void addTotals() {
        CohortTable totals = new CohortTable(tallies);
        broad.forEach(place -> totals.count(place, measure -> !OUTCOMES.contains(measure)));
        broad.forEach(totals::relateMeasures);
        totals.addUp(broad.getFirst(), broad.subList(1, broad.size()), CountTable.Split.PLAIN);
        tables.add(totals.table());
    }

    private void addOutcomes(Split split) {
        CohortTable outcomes = new CohortTable(tallies);
        broad.forEach(place -> {
            outcomes.give(place, split.whole()::equals);
            outcomes.count(place, split.parts()::contains);
            outcomes.relateMeasures(place);
        });
        outcomes.addUp(broad.getFirst(), broad.subList(1, broad.size()), CountTable.Split.PLAIN);
        tables.add(outcomes.table());
    }

    private void addDimension(Dimension dimension) {
        CohortTable table = new CohortTable(tallies);
        for (Place place : broad) {
            List<Place> parts = tallies.parts(place, dimension);
            table.give(place, CohortTables::isBrokenDown);
            parts.forEach(part -> table.count(part, CohortTables::isBrokenDown));
            parts.forEach(table::relateMeasures);
            table.addUp(place, parts, kindOf(dimension));
            table.relateSlices(place, dimension);
        }
        for (Place national : tallies.parts(broad.getFirst(), dimension)) {
            table.addUp(
                    national,
                    tallies.regions().stream()
                            .map(region -> new Place(region, national.where()))
                            .filter(tallies::has)
                            .toList(),
                    CountTable.Split.PLAIN);
        }
        tables.add(table.table());
    }

    private void addPairs() {
        for (Dimension one : Dimension.values()) {
            for (Dimension other : Dimension.values()) {
                if (one.compareTo(other) < 0) {
                    addPair(one, other);
                }
            }
        }
    }

    private void addPair(Dimension one, Dimension other) {
        CohortTable table = new CohortTable(tallies);
        Predicate<Measure> all = CohortTables::isBrokenDown;
        List<Place> rows = tallies.parts(broad.getFirst(), one);
        List<Place> columns = tallies.parts(broad.getFirst(), other);
        rows.forEach(row -> table.give(row, all));
        columns.forEach(column -> table.give(column, all));
        rows.forEach(row -> tallies.parts(row, other).forEach(part -> {
            table.count(part, all);
            table.relateMeasures(part);
        }));
        rows.forEach(row -> table.addUp(row, tallies.parts(row, other), kindOf(other)));
        columns.forEach(column -> table.addUp(column, tallies.parts(column, one), kindOf(one)));
        tables.add(table.table());
    }

    private void addDetails(Place region, List<Place> parts) {
        if (!parts.isEmpty()) {
            CohortTable details = new CohortTable(tallies);
            details.give(region, measure -> measure.detail() != Measure.Detail.REGIONS);
            parts.forEach(part -> details.count(part, measure -> true));
            parts.forEach(details::relateMeasures);
            details.addUp(region, parts, CountTable.Split.WHOLLY);
            tables.add(details.table());
        }
    }

    private static boolean isBrokenDown(Measure measure) {
        return measure.detail() == Measure.Detail.DIMENSIONS;
    }

    /** Target group and income position say something about a person's health (rule G3). */
    private static CountTable.Split kindOf(Dimension dimension) {
        return switch (dimension) {
            case GROUP, BENEFIT -> CountTable.Split.SENSITIVE;
            case METHOD, ROUTE, START_QUARTER -> CountTable.Split.PLAIN;
        };
    }
}
