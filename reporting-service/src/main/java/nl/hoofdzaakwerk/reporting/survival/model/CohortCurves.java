package nl.hoofdzaakwerk.reporting.survival.model;

import static nl.hoofdzaakwerk.reporting.survival.model.CurveCell.NATION;
import static nl.hoofdzaakwerk.reporting.survival.model.CurveCell.YEAR;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.disclosure.model.Protection;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.disclosure.model.Remembered;

/**
 * What may be shown of one cohort, and the curves through it.
 *
 * <p>The nation is told by the quarter in which time began, so that a running cohort is seen early, its later quarters
 * censored; a region only once all of the year have been followed through a step.
 */
public final class CohortCurves {
    private final Cohort cohort;
    private final CurveKind kind;
    private final Protection<CurveCell> made;

    private CohortCurves(Cohort cohort, CurveKind kind, Protection<CurveCell> made) {
        this.cohort = cohort;
        this.kind = kind;
        this.made = made;
    }

    /**
     * What other figures of the same release tell of a cohort in an area.
     *
     * @param began how many
     * @param eventEver to how many of them it happened by now
     */
    public record ToldElsewhere(PublishedCount began, PublishedCount eventEver) {}

    /**
     * Protects a cohort.
     *
     * @param paths of all its people
     * @param memory by the text form of a cell, what was published of it before
     * @param told by area, what other figures tell; empty when none does
     */
    public static CohortCurves of(
            Cohort cohort,
            CurveKind kind,
            List<Path> paths,
            DisclosureRules rules,
            Map<String, Remembered> memory,
            Map<String, ToldElsewhere> told) {
        CurveTable table = CurveTable.of(cohort, kind, paths, rules.threshold(), cell -> wasShown(memory, cell));
        Map<CurveCell, Remembered> past = new HashMap<>();
        table.counts().keys().stream()
                .filter(cell -> memory.containsKey(cell.id()))
                .forEach(cell -> past.put(cell, memory.get(cell.id())));
        Map<CurveCell, PublishedCount> elsewhere = new HashMap<>();
        told.forEach((area, counts) -> {
            elsewhere.put(CurveProtection.began(area), counts.began());
            elsewhere.put(CurveProtection.eventEver(area), counts.eventEver());
        });
        return new CohortCurves(cohort, kind, CurveProtection.of(table, rules, past, elsewhere));
    }

    private static boolean wasShown(Map<String, Remembered> memory, CurveCell cell) {
        Remembered before = memory.get(cell.id());
        return before != null && before.shown();
    }

    public CurveKind kind() {
        return kind;
    }

    /** What the next release has to remember, by the text form of a cell. */
    public Map<String, Remembered> memory() {
        Map<String, Remembered> memory = new HashMap<>();
        made.memory().forEach((cell, remembered) -> memory.put(cell.id(), remembered));
        return memory;
    }

    Protection<CurveCell> protection() {
        return made;
    }

    /** The curve of the cohort in an area; of the nation by quarters, or by the year when that tells more. */
    public Curve curve(String area, int leastAtRisk) {
        Curve byYear = draw(area, leastAtRisk, List.of(year(area)));
        if (!area.equals(NATION)) {
            return byYear;
        }
        Curve byQuarter = draw(area, leastAtRisk, quarters());
        return byQuarter.points().size() >= byYear.points().size() ? byQuarter : byYear;
    }

    /** The curve of all cohorts together: later ones are censored where they have not been followed yet. */
    public static Curve together(List<CohortCurves> cohorts, CurveKind kind, String area, int leastAtRisk) {
        List<CurveDrawing.Group> groups = cohorts.stream()
                .filter(cohort -> cohort.kind == kind)
                .flatMap(cohort -> area.equals(NATION) ? cohort.quarters().stream() : Stream.of(cohort.year(area)))
                .toList();
        return new CurveDrawing(groups, leastAtRisk).draw(kind, area, null);
    }

    private Curve draw(String area, int leastAtRisk, List<CurveDrawing.Group> groups) {
        return new CurveDrawing(groups, leastAtRisk).draw(kind, area, cohort.year());
    }

    private List<CurveDrawing.Group> quarters() {
        return Cohort.quarters().stream()
                .map(quarter -> group(NATION, quarter, Steps.NATION.within(cohort.followed(quarter))))
                .toList();
    }

    private CurveDrawing.Group year(String area) {
        Steps steps = area.equals(NATION) ? Steps.NATION : Steps.REGION;
        return group(area, YEAR, steps.within(cohort.followed()));
    }

    private CurveDrawing.Group group(String area, int quarter, List<Integer> boundaries) {
        return new CurveDrawing.Group(made.table().cells(), area, quarter, boundaries, kind == CurveKind.JOB_TENURE);
    }
}
