package nl.hoofdzaakwerk.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.disclosure.model.DisclosureRules;
import nl.hoofdzaakwerk.reporting.figures.Figures;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTargets;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTerm;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.report.model.AreaFigures;
import nl.hoofdzaakwerk.reporting.report.model.YearReport;

/** Makes the reports, in a system transaction: the whole country's counts are needed to protect any region's. */
@ApplicationScoped
class Reports {
    private final Programme programme;
    private final Figures figures;
    private final PublicationRules rules;
    private final Tenancy tenancy;
    private final Clock clock;

    Reports(Programme programme, Figures figures, PublicationRules rules, Tenancy tenancy, Clock clock) {
        this.programme = programme;
        this.figures = figures;
        this.rules = rules;
        this.tenancy = tenancy;
        this.clock = clock;
    }

    /**
     * How the report was made.
     *
     * @param year in which the trajectories started
     * @param asOf day of the counts
     * @param threshold fewer people than this are not shown
     * @param rounding what is shown is a multiple of this
     * @param referencePercents expected share by figure, to compare with (rule F4)
     */
    public record Frame(
            int year,
            LocalDate asOf,
            int threshold,
            int rounding,
            Map<String, Integer> referencePercents,
            List<FigureDefinition> definitions) {}

    /** @param division in which the region plays on the last day of the year, or today if that is earlier */
    public record RegionFigures(RegionCode region, String name, Division division, AreaFigures figures) {}

    /** The nation, and each region beside it. */
    public record NationalReport(Frame frame, AreaFigures nation, List<RegionFigures> regions) {}

    /** One region. */
    public record RegionalReport(Frame frame, RegionFigures region) {}

    NationalReport national(ProgrammeYear year) {
        return tenancy.asSystem("disclosure", () -> {
            Made made = make(year);
            return new NationalReport(
                    made.frame(),
                    made.report().nation(),
                    made.regions().stream().map(region -> figures(region, made)).toList());
        });
    }

    RegionalReport regional(RegionCode code, ProgrammeYear year) {
        return tenancy.asSystem("disclosure", () -> {
            Made made = make(year);
            return made.regions().stream()
                    .filter(region -> region.code().equals(code))
                    .map(region -> new RegionalReport(made.frame(), figures(region, made)))
                    .findFirst()
                    .orElseThrow();
        });
    }

    private record Made(Frame frame, List<Region> regions, YearReport report) {}

    private Made make(ProgrammeYear year) {
        LocalDate today = LocalDate.now(clock);
        List<Region> regions = programme.regions();
        DisclosureRules disclosure = rules.disclosure(today);
        YearReport report = YearReport.of(
                regions.stream().map(Region::code).toList(), targets(regions, year), figures.of(year), disclosure);
        Frame frame = new Frame(
                year.value(),
                today,
                disclosure.threshold(),
                disclosure.roundingBase(),
                rules.referenceLines(today),
                FigureDefinition.all());
        return new Made(frame, regions, report);
    }

    private Map<RegionCode, Integer> targets(List<Region> regions, ProgrammeYear year) {
        DivisionTargets divisionTargets = programme.divisionTargets();
        Map<RegionCode, Integer> targets = new HashMap<>();
        regions.forEach(region -> region.target(year, divisionTargets)
                .ifPresent(target -> targets.put(region.code(), target.trajectories())));
        return targets;
    }

    private static RegionFigures figures(Region region, Made made) {
        LocalDate lastDay = new ProgrammeYear(made.frame().year()).lastDay();
        LocalDate day = lastDay.isAfter(made.frame().asOf()) ? made.frame().asOf() : lastDay;
        return new RegionFigures(
                region.code(),
                region.name(),
                region.divisionOn(day).map(DivisionTerm::division).orElse(null),
                made.report().region(region.code()));
    }
}
