package nl.hoofdzaakwerk.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.hoofdzaakwerk.reporting.indicator.ReferenceLines;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTargets;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTerm;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.programme.model.Target;
import nl.hoofdzaakwerk.reporting.release.ReleaseContext;
import nl.hoofdzaakwerk.reporting.release.ReleasePart;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen.RegionThen;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen.YearThen;

/** Keeps names, divisions and targets with each release; they are public knowledge and need no protection. */
@ApplicationScoped
public class ProgrammePart implements ReleasePart {
    public static final String NAME = "programme-then";

    private static final String OUTFLOW = "placedShare";

    private final Programme programme;
    private final ReferenceLines references;

    ProgrammePart(Programme programme, ReferenceLines references) {
        this.programme = programme;
        this.references = references;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public ProgrammeThen make(ReleaseContext context) {
        DivisionTargets targets = programme.divisionTargets();
        return new ProgrammeThen(
                references.on(context.asOf()).get(OUTFLOW),
                programme.regions().stream()
                        .map(region -> then(region, targets, context))
                        .toList());
    }

    private static RegionThen then(Region region, DivisionTargets targets, ReleaseContext context) {
        Map<Integer, YearThen> years = new HashMap<>();
        for (ProgrammeYear year : context.years()) {
            LocalDate day = year.lastDay().isAfter(context.asOf()) ? context.asOf() : year.lastDay();
            years.put(
                    year.value(),
                    new YearThen(
                            region.target(year, targets)
                                    .map(Target::trajectories)
                                    .orElse(null),
                            region.divisionOn(day).map(DivisionTerm::division).orElse(null)));
        }
        return new RegionThen(region.code(), region.name(), years);
    }
}
