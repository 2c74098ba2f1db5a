package nl.hoofdzaakwerk.reporting.survival;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.ReleasePart;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.survival.model.Cohort;
import nl.hoofdzaakwerk.reporting.survival.model.CohortCurves;
import nl.hoofdzaakwerk.reporting.survival.model.Curve;
import nl.hoofdzaakwerk.reporting.survival.model.CurveKind;
import nl.hoofdzaakwerk.reporting.survival.model.Path;

/** Makes the curves of a release (rule X25). */
@ApplicationScoped
class SurvivalPart implements ReleasePart {
    private final SurvivalFacts facts;
    private final SurvivalMemory memory;
    private final Programme programme;

    SurvivalPart(SurvivalFacts facts, SurvivalMemory memory, Programme programme) {
        this.facts = facts;
        this.memory = memory;
        this.programme = programme;
    }

    @Override
    public String name() {
        return SurvivalFigures.PART;
    }

    @Override
    public SurvivalFigures make(ReleaseContext context) {
        LocalDate followedTo = Cohort.wholeQuarter(context.asOf());
        int leastAtRisk = memory.leastAtRisk(context.asOf());
        List<Area> areas = areas();
        List<Curve> curves = new ArrayList<>();
        for (CurveKind kind : CurveKind.values()) {
            List<CohortCurves> cohorts = new ArrayList<>();
            for (ProgrammeYear year : context.years()) {
                cohort(kind, year, followedTo, context, areas).ifPresent(cohorts::add);
            }
            for (Area area : areas) {
                curves.add(CohortCurves.together(cohorts, kind, area.id(), leastAtRisk));
                cohorts.forEach(cohort -> curves.add(cohort.curve(area.id(), leastAtRisk)));
            }
        }
        return new SurvivalFigures(
                followedTo,
                leastAtRisk,
                curves.stream().filter(curve -> !curve.points().isEmpty()).toList());
    }

    private Optional<CohortCurves> cohort(
            CurveKind kind, ProgrammeYear year, LocalDate followedTo, ReleaseContext context, List<Area> areas) {
        List<Path> paths = facts.paths(kind, year, context.asOf());
        if (paths.isEmpty()) {
            return Optional.empty();
        }
        CohortCurves made = CohortCurves.of(
                new Cohort(year.value(), followedTo),
                kind,
                paths,
                context.rules(),
                memory.of(kind, year),
                toldElsewhere(kind, context.table(year), areas));
        memory.keep(kind, year, made.memory());
        return Optional.of(made);
    }

    private List<Area> areas() {
        List<Area> areas = new ArrayList<>(List.of(Area.NATION));
        programme.regions().stream().map(Region::code).map(Area.OfRegion::new).forEach(areas::add);
        return areas;
    }

    private static Map<String, CohortCurves.ToldElsewhere> toldElsewhere(
            CurveKind kind, ProtectedTable<Cell> table, List<Area> areas) {
        Map<String, CohortCurves.ToldElsewhere> told = new HashMap<>();
        switch (kind) {
            case TIME_TO_JOB ->
                areas.forEach(area -> told.put(
                        area.id(),
                        new CohortCurves.ToldElsewhere(
                                told(table, Measure.OUT_OF_WORK, area),
                                told(table, Measure.OUT_OF_WORK_PLACED, area))));
            case JOB_TENURE -> {
                // no other figure is by the year in which work began
            }
        }
        return told;
    }

    private static PublishedCount told(ProtectedTable<Cell> table, Measure measure, Area area) {
        return table.cells().getOrDefault(Cell.total(measure, area), new PublishedCount.Hidden());
    }
}
