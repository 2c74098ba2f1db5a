package nl.hoofdzaakwerk.reporting.report.model;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.reporting.disclosure.model.CountTable;
import nl.hoofdzaakwerk.reporting.figures.model.CohortCount;
import nl.hoofdzaakwerk.reporting.figures.model.YearCounts;

/**
 * Lays out the counts of a year with everything a reader knows about them: groups add up to a region, regions to the
 * nation, and those placed, sustained or running are among those started.
 */
public final class YearTable {
    private static final List<Measure> OF_COHORT =
            List.of(Measure.STARTED, Measure.PLACED, Measure.SUSTAINED, Measure.RUNNING);

    private final List<Area> regions;
    private final YearCounts counts;
    private final Map<Cell, Long> exact = new HashMap<>();
    private final CountTable<Cell> table = new CountTable<>();

    private YearTable(List<RegionCode> regions, YearCounts counts) {
        this.regions = regions.stream().<Area>map(Area.OfRegion::new).toList();
        this.counts = counts;
    }

    /** The table of a year over these regions; counts of other regions are left out. */
    public static CountTable<Cell> of(List<RegionCode> regions, YearCounts counts) {
        YearTable year = new YearTable(regions, counts);
        year.countCohorts();
        year.countMatches();
        return year.table;
    }

    private void countCohorts() {
        counts.cohorts().forEach(this::addToCells);
        for (Measure measure : OF_COHORT) {
            regions.forEach(region -> split(measure, region));
            split(measure, Area.NATION);
            table.sum(Cell.total(measure, Area.NATION), regionCells(measure, Optional.empty()));
            for (TargetGroup group : TargetGroup.values()) {
                table.sum(Cell.of(measure, Area.NATION, group), regionCells(measure, Optional.of(group)));
            }
        }
        regions.forEach(this::include);
        include(Area.NATION);
    }

    private void addToCells(CohortCount cohort) {
        Area region = new Area.OfRegion(cohort.region());
        if (regions.contains(region)) {
            for (Area area : List.of(region, Area.NATION)) {
                for (Optional<TargetGroup> group :
                        List.of(Optional.<TargetGroup>empty(), Optional.of(cohort.group()))) {
                    exact.merge(new Cell(Measure.STARTED, area, group), cohort.started(), Long::sum);
                    exact.merge(new Cell(Measure.PLACED, area, group), cohort.placed(), Long::sum);
                    exact.merge(new Cell(Measure.SUSTAINED, area, group), cohort.sustained(), Long::sum);
                    exact.merge(new Cell(Measure.RUNNING, area, group), cohort.running(), Long::sum);
                }
            }
        }
    }

    private void split(Measure measure, Area area) {
        count(Cell.total(measure, area));
        List<Cell> groups = Arrays.stream(TargetGroup.values())
                .map(group -> Cell.of(measure, area, group))
                .toList();
        groups.forEach(this::count);
        table.sensitiveSplit(Cell.total(measure, area), groups);
    }

    private void count(Cell cell) {
        table.count(cell, exact.getOrDefault(cell, 0L));
    }

    private List<Cell> regionCells(Measure measure, Optional<TargetGroup> group) {
        return regions.stream().map(region -> new Cell(measure, region, group)).toList();
    }

    private void include(Area area) {
        include(area, Optional.empty());
        for (TargetGroup group : TargetGroup.values()) {
            include(area, Optional.of(group));
        }
    }

    private void include(Area area, Optional<TargetGroup> group) {
        Cell started = new Cell(Measure.STARTED, area, group);
        Cell placed = new Cell(Measure.PLACED, area, group);
        table.inclusion(placed, started);
        table.inclusion(new Cell(Measure.SUSTAINED, area, group), placed);
        table.inclusion(new Cell(Measure.RUNNING, area, group), started);
    }

    private void countMatches() {
        long nation = 0;
        for (Area region : regions) {
            long agreed = counts.matchesAgreed().getOrDefault(((Area.OfRegion) region).code(), 0L);
            table.count(Cell.total(Measure.MATCHES_AGREED, region), agreed);
            nation += agreed;
        }
        Cell total = Cell.total(Measure.MATCHES_AGREED, Area.NATION);
        table.count(total, nation).sum(total, regionCells(Measure.MATCHES_AGREED, Optional.empty()));
    }
}
