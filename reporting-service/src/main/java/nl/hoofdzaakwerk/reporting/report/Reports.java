package nl.hoofdzaakwerk.reporting.report;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.indicator.Definition;
import nl.hoofdzaakwerk.reporting.indicator.ReferenceLines;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import nl.hoofdzaakwerk.reporting.report.model.AreaFigures;
import nl.hoofdzaakwerk.reporting.report.model.OpenPart;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen.RegionThen;

/** Cuts the reports from a release: what any of them tells was protected together with all others. */
@ApplicationScoped
public class Reports {
    private final Releases releases;
    private final ReferenceLines references;

    Reports(Releases releases, ReferenceLines references) {
        this.releases = releases;
        this.references = references;
    }

    /**
     * How the report was made.
     *
     * @param release from which it is read
     * @param year in which the trajectories started
     * @param asOf day of the counts
     * @param threshold fewer people than this are not shown
     * @param rounding what is shown is a multiple of this
     * @param referencePercents expected share by figure, to compare with (rule F4)
     */
    public record Frame(
            UUID release,
            int year,
            LocalDate asOf,
            int threshold,
            int rounding,
            Map<String, Integer> referencePercents,
            List<Definition> definitions) {}

    /** @param division in which the region plays on the last day of the year, or the day of the counts if earlier */
    public record RegionFigures(RegionCode region, String name, Division division, AreaFigures figures) {}

    /** The nation, and each region beside it. */
    public record NationalReport(Frame frame, AreaFigures nation, List<RegionFigures> regions) {}

    /** One region. */
    public record RegionalReport(Frame frame, RegionFigures region) {}

    /** The report of a year from a release; a 404 problem when it has nothing of that year. */
    public NationalReport national(Release release, ProgrammeYear year) {
        Source source = source(release, year);
        return new NationalReport(
                frame(release, year),
                AreaFigures.of(
                        source.table(),
                        Area.NATION,
                        source.programme().nationalTarget(year.value()),
                        source.open().ofNation(year.value())),
                source.programme().regions().stream()
                        .map(region -> figures(region, year, source))
                        .toList());
    }

    /** The same of one region. */
    public RegionalReport regional(Release release, RegionCode region, ProgrammeYear year) {
        Source source = source(release, year);
        RegionThen then = source.programme().region(region).orElseThrow(Problem::notFound);
        return new RegionalReport(frame(release, year), figures(then, year, source));
    }

    /** The newest release; a 404 problem before there is one. */
    Release newest() {
        return releases.newest().orElseThrow(() -> Problem.of(404, "no-release"));
    }

    private record Source(ProtectedTable<Cell> table, ProgrammeThen programme, OpenPart open) {}

    private Source source(Release release, ProgrammeYear year) {
        ProtectedTable<Cell> table =
                releases.table(release, year).orElseThrow(() -> Problem.of(404, "year-not-released"));
        return new Source(
                table,
                releases.part(release, ProgrammePart.NAME, ProgrammeThen.class).orElseThrow(),
                releases.part(release, OpenFiguresPart.NAME, OpenPart.class).orElseThrow());
    }

    private Frame frame(Release release, ProgrammeYear year) {
        return new Frame(
                release.id(),
                year.value(),
                release.asOf(),
                release.rules().threshold(),
                release.rules().roundingBase(),
                references.on(release.asOf()),
                Definition.all());
    }

    private static RegionFigures figures(RegionThen region, ProgrammeYear year, Source source) {
        ProgrammeThen.YearThen then = region.year(year.value());
        return new RegionFigures(
                region.code(),
                region.name(),
                then.division(),
                AreaFigures.of(
                        source.table(),
                        new Area.OfRegion(region.code()),
                        then.target(),
                        source.open().of(year.value(), region.code())));
    }
}
