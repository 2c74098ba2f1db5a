package nl.hoofdzaakwerk.reporting.funnel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.funnel.model.Funnel;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;
import nl.hoofdzaakwerk.reporting.indicator.model.Formula;
import nl.hoofdzaakwerk.reporting.indicator.model.Measure;
import nl.hoofdzaakwerk.reporting.programme.Programme;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTerm;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.release.model.Area;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** Draws funnels from what a release published, and from nothing else. */
@ApplicationScoped
class FunnelPlots {
    private static final int STEP = 10;

    private final Programme programme;

    FunnelPlots(Programme programme) {
        this.programme = programme;
    }

    /**
     * @param release from which it is made
     * @param asOf day of its counts
     * @param percent where the line lies (rule F4)
     * @param limits around the line, by size of a region; from the smallest that is shown to the largest
     * @param regions in order of their code, never of their share
     */
    record FunnelPlot(
            String indicator,
            int year,
            UUID release,
            LocalDate asOf,
            int percent,
            List<Funnel.Limits> limits,
            List<Point> regions) {}

    /**
     * A region in the funnel.
     *
     * @param division in which it played on the last day of the year, or on the day of the counts
     * @param whole null when it is suppressed
     * @param share in percent; null when it is suppressed or there is nobody
     * @param position null when there is no share
     */
    record Point(
            RegionCode region,
            String name,
            Division division,
            Long part,
            Long whole,
            Long share,
            boolean suppressed,
            Funnel.Position position) {}

    /** The funnel of a share; the caller sees the regions in which the organisation works. */
    FunnelPlot of(String indicator, Formula.Share share, int percent, View view, Caller caller) {
        Funnel funnel = new Funnel(percent);
        List<Point> all = programme.regions().stream()
                .map(region -> point(region, share, funnel, view))
                .toList();
        return new FunnelPlot(
                indicator,
                view.year().value(),
                view.release().id(),
                view.release().asOf(),
                percent,
                curve(funnel, all),
                all.stream().filter(point -> caller.worksIn(point.region())).toList());
    }

    /** What is looked at. */
    record View(Release release, ProgrammeYear year, ProtectedTable<Cell> table) {
        Figure figure(Measure measure, RegionCode region) {
            return Figure.of(table.get(Cell.total(measure, new Area.OfRegion(region))));
        }
    }

    private static Point point(Region region, Formula.Share share, Funnel funnel, View view) {
        Figure part = view.figure(share.part(), region.code());
        Figure whole = view.figure(share.whole(), region.code());
        Figure percent = Figure.share(part, whole);
        return new Point(
                region.code(),
                region.name(),
                division(region, view),
                part.value(),
                whole.value(),
                percent.value(),
                percent.suppressed(),
                percent.value() == null
                        ? null
                        : funnel.position(
                                part.value(),
                                whole.value(),
                                view.release().rules().roundingBase()));
    }

    private static Division division(Region region, View view) {
        LocalDate lastDay = view.year().lastDay();
        LocalDate asOf = view.release().asOf();
        Optional<DivisionTerm> term = region.divisionOn(lastDay.isAfter(asOf) ? asOf : lastDay);
        return term.map(DivisionTerm::division).orElse(null);
    }

    /** Some twenty sizes over the range of the regions that are shown. */
    private static List<Funnel.Limits> curve(Funnel funnel, List<Point> points) {
        int largest = points.stream()
                .filter(point -> point.share() != null)
                .mapToInt(point -> point.whole().intValue())
                .max()
                .orElse(0);
        int step = Math.max(STEP, largest / 20 / STEP * STEP);
        return IntStream.rangeClosed(1, Math.ceilDiv(largest, step))
                .map(number -> number * step)
                .mapToObj(funnel::limits)
                .toList();
    }
}
