package nl.hoofdzaakwerk.reporting.report.model;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.disclosure.model.CountTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureControl;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.figures.model.YearCounts;

/**
 * All that is published of a year. The table is protected as a whole, over all regions; a national and a regional
 * report are cut from it and so never tell different things (rule F10).
 */
public final class YearReport {
    private final ProtectedTable<Cell> table;
    private final YearCounts counts;
    private final Map<RegionCode, Integer> targets;

    private YearReport(ProtectedTable<Cell> table, YearCounts counts, Map<RegionCode, Integer> targets) {
        this.table = table;
        this.counts = counts;
        this.targets = Map.copyOf(targets);
    }

    /** @param targets of the regions that have one */
    public static YearReport of(
            List<RegionCode> regions, Map<RegionCode, Integer> targets, YearCounts counts, DisclosureRules rules) {
        CountTable<Cell> exact = YearTable.of(regions, counts);
        return new YearReport(new DisclosureControl(rules).protect(exact), counts, targets);
    }

    /** The figures of one region. */
    public AreaFigures region(RegionCode code) {
        return AreaFigures.of(
                table,
                new Area.OfRegion(code),
                new AreaFigures.OpenFigures(
                        targets.get(code),
                        counts.newEmployers().getOrDefault(code, 0L),
                        counts.openPositions().getOrDefault(code, 0L)));
    }

    /** The figures of the whole country; its target is that of the regions together. */
    public AreaFigures nation() {
        Integer target = targets.isEmpty()
                ? null
                : targets.values().stream()
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .sum();
        return AreaFigures.of(
                table,
                Area.NATION,
                new AreaFigures.OpenFigures(target, sum(counts.newEmployers()), sum(counts.openPositions())));
    }

    private static long sum(Map<RegionCode, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
