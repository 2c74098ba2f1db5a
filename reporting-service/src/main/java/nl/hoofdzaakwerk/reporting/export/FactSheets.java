package nl.hoofdzaakwerk.reporting.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet.Country;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet.Expected;
import nl.hoofdzaakwerk.reporting.export.model.FactSheet.YearFigures;
import nl.hoofdzaakwerk.reporting.funnel.model.Funnel;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.publication.ReleasedFigures;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen.RegionThen;

/** Takes what stands on a fact sheet from the newest release (rule F9). */
@ApplicationScoped
class FactSheets {
    private static final int MOST_YEARS = 10;

    private final Exports exports;
    private final ReleasedFigures figures;

    FactSheets(Exports exports, ReleasedFigures figures) {
        this.exports = exports;
        this.figures = figures;
    }

    FactSheet of(RegionCode code, int wanted) {
        Release release = exports.newest();
        ProgrammeYear year = exports.yearOf(release, wanted);
        ProgrammeThen programme = figures.programme(release);
        RegionThen region = programme.region(code).orElseThrow(Problem::notFound);
        Map<Cell, PublishedCount> counts = figures.counts(release, year);
        return new FactSheet(
                region.name(),
                region.year(wanted).division(),
                release.asOf(),
                release.id().toString(),
                release.rules().threshold(),
                release.rules().roundingBase(),
                programme.line(),
                figures.grades(),
                year(wanted, region, counts),
                share(counts, Area.NATION),
                trend(release, wanted, region),
                country(programme, code, counts, release.rules().roundingBase()));
    }

    private List<YearFigures> trend(Release release, int last, RegionThen region) {
        return release.years().stream()
                .filter(year -> year.value() <= last && year.value() > last - MOST_YEARS)
                .map(year -> year(year.value(), region, figures.counts(release, year)))
                .toList();
    }

    private static YearFigures year(int year, RegionThen region, Map<Cell, PublishedCount> counts) {
        Area area = new Area.OfRegion(region.code());
        Figure started = figure(counts, Measure.STARTED, area);
        Integer target = region.year(year).target();
        return new YearFigures(
                year,
                target,
                started,
                figure(counts, Measure.PLACED, area),
                figure(counts, Measure.SUSTAINED, area),
                figure(counts, Measure.RUNNING, area),
                share(counts, area),
                Figure.distance(target, started));
    }

    private static Country country(
            ProgrammeThen programme, RegionCode own, Map<Cell, PublishedCount> counts, int rounding) {
        List<Long> shares = new ArrayList<>();
        int untold = 0;
        for (RegionThen other : programme.regions()) {
            Figure share = share(counts, new Area.OfRegion(other.code()));
            if (!other.code().equals(own) && share.value() != null) {
                shares.add(share.value());
            } else if (!other.code().equals(own)) {
                untold++;
            }
        }
        return new Country(shares, untold, expected(programme.line(), own, counts, rounding));
    }

    /** X23: between which shares chance alone keeps regions of this size apart; null when the share is not shown. */
    private static Expected expected(int line, RegionCode own, Map<Cell, PublishedCount> counts, int rounding) {
        Area area = new Area.OfRegion(own);
        if (share(counts, area).value() == null) {
            return null;
        }
        long placed = figure(counts, Measure.PLACED, area).value();
        long started = figure(counts, Measure.STARTED, area).value();
        Funnel funnel = new Funnel(line);
        Funnel.Limits limits = funnel.limits(Math.toIntExact(started));
        return new Expected(limits.low95(), limits.high95(), funnel.position(placed, started, rounding));
    }

    private static Figure share(Map<Cell, PublishedCount> counts, Area area) {
        return Figure.share(figure(counts, Measure.PLACED, area), figure(counts, Measure.STARTED, area));
    }

    private static Figure figure(Map<Cell, PublishedCount> counts, Measure measure, Area area) {
        PublishedCount count = counts.get(Cell.total(measure, area));
        return count == null ? Figure.SUPPRESSED : Figure.of(count);
    }
}
