package nl.hoofdzaakwerk.reporting.survival.model;

import static nl.hoofdzaakwerk.reporting.survival.model.CurveCell.YEAR;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureControl;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.Protection;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount.Shown;
import nl.hoofdzaakwerk.reporting.disclosure.model.Remembered;
import nl.hoofdzaakwerk.reporting.survival.model.CurveCell.Flow;

/**
 * Decides which counts behind the curves of a cohort are shown (rules F10 and X22).
 *
 * <p>Who began and to whom it ever happened are told by other figures. Where those are withheld, nothing more is told
 * of the area; where they are shown they cannot be hidden here, so an area in which that would be needed tells nothing.
 */
final class CurveProtection {
    private final CurveTable table;
    private final DisclosureRules rules;
    private final Map<CurveCell, Remembered> memory;
    private final Map<CurveCell, PublishedCount> toldElsewhere;
    private final Set<String> silent;

    private CurveProtection(
            CurveTable table,
            DisclosureRules rules,
            Map<CurveCell, Remembered> memory,
            Map<CurveCell, PublishedCount> toldElsewhere) {
        this.table = table;
        this.rules = rules;
        this.memory = memory;
        this.toldElsewhere = toldElsewhere;
        this.silent = toldElsewhere.keySet().stream()
                .filter(cell -> !isShownElsewhere(cell))
                .map(CurveCell::area)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /**
     * @param table of one cohort
     * @param memory of what was published of it before
     * @param toldElsewhere what other figures of this release say of who began and to whom it ever happened in an area
     *     in the year; empty when no other figure tells of them
     */
    static Protection<CurveCell> of(
            CurveTable table,
            DisclosureRules rules,
            Map<CurveCell, Remembered> memory,
            Map<CurveCell, PublishedCount> toldElsewhere) {
        return new CurveProtection(table, rules, memory, toldElsewhere).protect();
    }

    private Protection<CurveCell> protect() {
        while (true) {
            List<CurveCell> withheld = cells(this::mustBeHidden);
            Map<CurveCell, Remembered> past = new HashMap<>(memory);
            past.keySet().removeIf(this::isToldElsewhere);
            withheld.forEach(
                    cell -> past.put(cell, new Remembered(false, table.counts().count(cell), true)));
            Protection<CurveCell> made = new DisclosureControl(rules).protect(List.of(table.counts()), past);
            Set<String> misjudged = misjudged(made.table());
            if (misjudged.isEmpty()) {
                return hiding(made, withheld);
            }
            if (!silent.addAll(misjudged)) {
                return hiding(made, cells(cell -> cell.quarter() == YEAR));
            }
        }
    }

    /** New cells of a kind; what everyone knows already cannot be hidden any more. */
    private List<CurveCell> cells(Predicate<CurveCell> wanted) {
        return table.counts().keys().stream()
                .filter(wanted)
                .filter(cell -> memory.get(cell) == null || !memory.get(cell).shown())
                .toList();
    }

    /** Areas of which the answer would rest on hiding what other figures show. */
    private Set<String> misjudged(ProtectedTable<CurveCell> made) {
        return table.counts().keys().stream()
                .filter(cell -> isShownElsewhere(cell) && !(made.get(cell) instanceof Shown))
                .map(CurveCell::area)
                .collect(Collectors.toSet());
    }

    private boolean mustBeHidden(CurveCell cell) {
        boolean silenced = cell.quarter() == YEAR && silent.contains(cell.area());
        return isToldElsewhere(cell)
                ? !isShownElsewhere(cell)
                : silenced || table.untold().contains(cell);
    }

    private boolean isToldElsewhere(CurveCell cell) {
        return !toldElsewhere.isEmpty() && CurveTable.isToldElsewhere(cell);
    }

    /** A number that stands there although it has become too small since is not reckoned with. */
    private boolean isShownElsewhere(CurveCell cell) {
        return toldElsewhere.get(cell) instanceof Shown
                && (!table.counts().has(cell)
                        || table.counts().count(cell) == 0
                        || table.counts().count(cell) >= rules.threshold());
    }

    /** Hides these too. They may be shown once the area tells of itself again, unless they were too small. */
    private Protection<CurveCell> hiding(Protection<CurveCell> made, List<CurveCell> withheld) {
        Map<CurveCell, PublishedCount> cells = new HashMap<>(made.table().cells());
        Map<CurveCell, Remembered> remembered = new HashMap<>(made.memory());
        for (CurveCell cell : withheld) {
            cells.put(cell, new PublishedCount.Hidden());
            remembered.put(cell, new Remembered(false, table.counts().count(cell), isSensitive(cell)));
        }
        return new Protection<>(
                ProtectedTable.of(cells),
                remembered,
                made.cells(),
                made.hiddenForThemselves(),
                made.hiddenBeside(),
                made.unproven());
    }

    private boolean isSensitive(CurveCell cell) {
        Remembered before = memory.get(cell);
        long count = table.counts().count(cell);
        return count > 0 && count < rules.threshold() || before != null && before.sensitive();
    }

    /** The cell under which other figures tell how many began in an area in the year. */
    static CurveCell began(String area) {
        return CurveCell.of(area, YEAR, Flow.BEGAN, 0);
    }

    /** The cell under which other figures tell to how many of them it happened by now. */
    static CurveCell eventEver(String area) {
        return CurveCell.of(area, YEAR, Flow.EVENT_EVER, 0);
    }
}
