package nl.hoofdzaakwerk.reporting.survival.model;

import static nl.hoofdzaakwerk.reporting.survival.model.CurveCell.NATION;
import static nl.hoofdzaakwerk.reporting.survival.model.CurveCell.YEAR;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.reporting.disclosure.model.CountTable;
import nl.hoofdzaakwerk.reporting.survival.model.CurveCell.Flow;

/**
 * All counts behind the curves of a cohort with everything a reader knows about them (rules F10, X22 and X25): who
 * began is who had the event, who left and who is still without; each stretch takes from who was without; regions add
 * up to the nation, and so do the quarters in which time began.
 */
final class CurveTable {
    private final Cohort cohort;
    private final boolean leaving;
    private final List<Path> paths;
    private final Predicate<CurveCell> shownBefore;
    private final int threshold;
    private final List<String> regions;
    private final CountTable<CurveCell> counts = new CountTable<>();
    private final Set<CurveCell> untold = new HashSet<>();

    private CurveTable(
            Cohort cohort, CurveKind kind, List<Path> paths, int threshold, Predicate<CurveCell> shownBefore) {
        this.cohort = cohort;
        this.leaving = kind == CurveKind.JOB_TENURE;
        this.paths = paths;
        this.threshold = threshold;
        this.shownBefore = shownBefore;
        this.regions = paths.stream()
                .map(path -> path.region().value())
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @param paths of all people of the cohort
     * @param threshold smallest number of people that may be shown
     * @param shownBefore whether a count was shown in an earlier release
     */
    static CurveTable of(
            Cohort cohort, CurveKind kind, List<Path> paths, int threshold, Predicate<CurveCell> shownBefore) {
        CurveTable made = new CurveTable(cohort, kind, paths, threshold, shownBefore);
        made.layOut();
        return made;
    }

    /** All counts with their sums. */
    CountTable<CurveCell> counts() {
        return counts;
    }

    /** Counts at boundaries that are not told, since the stretches they would make are too small. */
    Set<CurveCell> untold() {
        return untold;
    }

    private void layOut() {
        for (int quarter : Cohort.quarters()) {
            Predicate<Path> begun = path -> path.quarter() == quarter;
            chain(NATION, quarter, begun, Steps.NATION.within(cohort.followed(quarter)), Steps.NATION, Set.of());
        }
        List<Integer> ofRegions = Steps.REGION.within(cohort.followed());
        if (ofRegions.isEmpty()) {
            return;
        }
        Set<Integer> toldByAll = new TreeSet<>(ofRegions);
        for (String region : regions) {
            Predicate<Path> there = path -> path.region().value().equals(region);
            toldByAll.retainAll(chain(region, YEAR, there, ofRegions, Steps.REGION, Set.of()));
        }
        List<Integer> all = Stream.concat(ofRegions.stream(), Steps.NATION.within(cohort.followed()).stream())
                .sorted()
                .toList();
        chain(NATION, YEAR, path -> true, all, Steps.NATION, toldByAll);
        addUp();
    }

    private Set<Integer> chain(
            String area,
            int quarter,
            Predicate<Path> begun,
            List<Integer> boundaries,
            Steps steps,
            Set<Integer> anyway) {
        if (boundaries.isEmpty()) {
            return Set.of();
        }
        CurveChain chain =
                new CurveChain(area, quarter, paths.stream().filter(begun).toList(), boundaries, leaving);
        if (quarter == YEAR && !leaving) {
            chain.toldElsewhere();
        }
        chain.addTo(counts);
        SortedSet<Integer> told = chain.told(anyway, steps.byWeight(), threshold, shownBefore);
        untold.addAll(chain.untold(told));
        return told;
    }

    /** Regions make up the nation, and so do the quarters in which time began. */
    private void addUp() {
        for (CurveCell total : counts.keys()) {
            if (total.area().equals(NATION) && total.quarter() == YEAR) {
                addUp(total, parts(regions, region -> at(total, region, YEAR)));
                addUp(total, parts(Cohort.quarters(), quarter -> at(total, NATION, quarter)));
            }
        }
    }

    private void addUp(CurveCell total, List<CurveCell> parts) {
        if (parts.stream().allMatch(counts::has)) {
            counts.sum(total, parts);
        }
    }

    private static CurveCell at(CurveCell total, String area, int quarter) {
        return new CurveCell(area, quarter, total.flow(), total.from(), total.to());
    }

    private static <T> List<CurveCell> parts(List<T> of, Function<T, CurveCell> part) {
        return of.stream().map(part).toList();
    }

    /** Whether other figures may tell of a count: of who began in a year, and to whom it ever happened. */
    static boolean isToldElsewhere(CurveCell cell) {
        return cell.quarter() == YEAR && (cell.flow() == Flow.BEGAN || cell.flow() == Flow.EVENT_EVER);
    }
}
