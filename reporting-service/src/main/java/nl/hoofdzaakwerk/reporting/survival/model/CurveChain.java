package nl.hoofdzaakwerk.reporting.survival.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.hoofdzaakwerk.reporting.disclosure.model.CountTable;
import nl.hoofdzaakwerk.reporting.survival.model.CurveCell.Flow;
import nl.hoofdzaakwerk.reporting.survival.model.Path.Fate;

/** The counts of people who began together, at each boundary of time and between any two. */
final class CurveChain {
    private final String area;
    private final int quarter;
    private final List<Path> begun;
    private final List<Integer> boundaries;
    private final boolean leaving;
    private final Map<CurveCell, Count> counted = new LinkedHashMap<>();
    private final Map<CurveCell, List<List<CurveCell>>> sums = new LinkedHashMap<>();

    /** @param byOrganisation how many of them each organisation counted itself; one that counted all learns nothing */
    private record Count(long people, Map<String, Long> byOrganisation) {
        boolean isTooSmall(int threshold) {
            return isSmall(people, threshold)
                    || byOrganisation.values().stream().anyMatch(own -> isSmall(people - own, threshold));
        }

        private static boolean isSmall(long people, int threshold) {
            return people > 0 && people < threshold;
        }
    }

    CurveChain(String area, int quarter, List<Path> begun, List<Integer> boundaries, boolean leaving) {
        this.area = area;
        this.quarter = quarter;
        this.begun = begun;
        this.boundaries = boundaries;
        this.leaving = leaving;
        count(cell(Flow.BEGAN, 0), path -> true);
        for (int to : boundaries) {
            point(to);
            boundaries.stream().filter(from -> from < to).forEach(from -> stretch(from, to));
        }
    }

    private void point(int to) {
        count(cell(Flow.EVENT_BY, to), path -> path.endedBefore(to, Fate.EVENT));
        count(cell(Flow.WITHOUT, to), path -> !path.endedBefore(to, Fate.EVENT) && !path.endedBefore(to, Fate.LEFT));
        List<CurveCell> parts = new ArrayList<>(List.of(cell(Flow.EVENT_BY, to), cell(Flow.WITHOUT, to)));
        if (leaving) {
            count(cell(Flow.LEFT_BY, to), path -> path.endedBefore(to, Fate.LEFT));
            parts.add(cell(Flow.LEFT_BY, to));
        }
        sum(cell(Flow.BEGAN, 0), parts);
    }

    private void stretch(int from, int to) {
        List<CurveCell> parts = new ArrayList<>(List.of(cell(Flow.WITHOUT, to)));
        parts.add(flow(from, to, Flow.EVENT_IN, Fate.EVENT, Flow.EVENT_BY));
        if (leaving) {
            parts.add(flow(from, to, Flow.LEFT_IN, Fate.LEFT, Flow.LEFT_BY));
        }
        sum(cell(Flow.WITHOUT, from), parts);
    }

    private CurveCell flow(int from, int to, Flow in, Fate fate, Flow by) {
        CurveCell stretch = new CurveCell(area, quarter, in, from, to);
        count(stretch, path -> path.endedBefore(to, fate) && !path.endedBefore(from, fate));
        sum(cell(by, to), List.of(cell(by, from), stretch));
        return stretch;
    }

    /**
     * Who began and to whom it ever happened are figures of their own: to whom it happened after some boundary is what
     * they leave over.
     */
    void toldElsewhere() {
        CurveCell ever = cell(Flow.EVENT_EVER, 0);
        CurveCell never = cell(Flow.EVENT_NEVER, 0);
        count(ever, path -> path.fate() == Fate.EVENT);
        count(never, path -> path.fate() != Fate.EVENT);
        sum(cell(Flow.BEGAN, 0), List.of(ever, never));
        for (int from : boundaries) {
            CurveCell later = new CurveCell(area, quarter, Flow.EVENT_LATER, from, 0);
            count(later, path -> path.fate() == Fate.EVENT && !path.endedBefore(from, Fate.EVENT));
            sum(ever, List.of(cell(Flow.EVENT_BY, from), later));
            sum(cell(Flow.WITHOUT, from), List.of(never, later));
        }
    }

    /** Adds the counts and their sums to a table. What an organisation knows is judged where other figures tell. */
    void addTo(CountTable<CurveCell> table) {
        counted.forEach((cell, count) -> {
            table.count(
                    cell,
                    count.people(),
                    CurveTable.isToldElsewhere(cell) && !leaving ? Map.of() : count.byOrganisation());
            if (!area.equals(CurveCell.NATION)) {
                table.at(cell, area);
            }
        });
        sums.forEach((total, splits) -> splits.forEach(parts -> table.sum(total, parts)));
    }

    /**
     * The boundaries that are told. As many as make no stretch that is too small by itself, the weightiest first; those
     * told before stay.
     *
     * @param anyway boundaries that others tell of all the same
     * @param byWeight all boundaries, the weightiest first
     */
    SortedSet<Integer> told(
            Set<Integer> anyway, List<Integer> byWeight, int threshold, Predicate<CurveCell> shownBefore) {
        SortedSet<Integer> told = new TreeSet<>(anyway);
        byWeight.stream()
                .filter(boundaries::contains)
                .sorted(Comparator.comparing(boundary -> !shownBefore.test(cell(Flow.EVENT_BY, boundary))))
                .forEach(boundary -> {
                    told.add(boundary);
                    if (counted.keySet().stream()
                            .anyMatch(cell -> isWithin(told, cell) && isTooSmall(cell, threshold))) {
                        told.remove(boundary);
                    }
                });
        return told;
    }

    /** The counts at boundaries that are not told. */
    List<CurveCell> untold(SortedSet<Integer> told) {
        return counted.keySet().stream().filter(cell -> !isWithin(told, cell)).toList();
    }

    private boolean isTooSmall(CurveCell cell, int threshold) {
        return isTimed(cell) && counted.get(cell).isTooSmall(threshold);
    }

    private static boolean isTimed(CurveCell cell) {
        return cell.from() > 0 || cell.to() > 0;
    }

    private static boolean isWithin(SortedSet<Integer> told, CurveCell cell) {
        return (cell.from() == 0 || told.contains(cell.from())) && (cell.to() == 0 || told.contains(cell.to()));
    }

    private CurveCell cell(Flow flow, int to) {
        return CurveCell.of(area, quarter, flow, to);
    }

    private void sum(CurveCell total, List<CurveCell> parts) {
        sums.computeIfAbsent(total, cell -> new ArrayList<>()).add(parts);
    }

    private void count(CurveCell cell, Predicate<Path> among) {
        Map<String, Long> organisations = new HashMap<>();
        begun.stream()
                .filter(among)
                .forEach(path -> organisations.merge(path.organisation(), path.people(), Long::sum));
        long people = organisations.values().stream().mapToLong(Long::longValue).sum();
        organisations.remove("");
        organisations.values().removeIf(own -> own == people);
        counted.put(cell, new Count(people, organisations));
    }
}
