package nl.hoofdzaakwerk.reporting.milestone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.milestone.model.CohortParts;
import nl.hoofdzaakwerk.reporting.milestone.model.CountingPeriod;
import nl.hoofdzaakwerk.reporting.milestone.model.Line;
import nl.hoofdzaakwerk.reporting.milestone.model.MilestoneFigure;
import nl.hoofdzaakwerk.reporting.milestone.model.Part;
import nl.hoofdzaakwerk.reporting.milestone.model.Standing;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** Judges what regions aim for by the newest release; live facts are not looked at (rules F5 and F10). */
@ApplicationScoped
class PublishedCounts {
    private final Releases releases;

    PublishedCounts(Releases releases) {
        this.releases = releases;
    }

    /** By which everything is judged now; empty before the first. */
    Optional<Release> newest() {
        return releases.newest();
    }

    Standing standing(
            Optional<Release> newest, RegionCode region, MilestoneFigure figure, CountingPeriod period, int target) {
        return newest.map(release -> figure.isOfPeople()
                        ? ofPeople(release, region, period, target)
                        : ofEmployers(release, region, period, target))
                .orElseGet(() -> Standing.unknown(target));
    }

    /** The list behind the whole years of a period of people; empty before the first release. */
    List<Line> lines(Optional<Release> newest, RegionCode region, CountingPeriod period) {
        return newest.stream()
                .flatMap(release -> period.wholeYears().stream()
                        .map(ProgrammeYear::new)
                        .flatMap(year -> releases.table(release, year).stream()
                                .flatMap(table -> CohortParts.lines(region, year, table.cells()).stream())))
                .toList();
    }

    private Standing ofPeople(Release release, RegionCode region, CountingPeriod period, int target) {
        List<Part> parts = CohortParts.of(region, period, (year, cell) -> releases.table(release, year)
                .map(table -> table.cells().get(cell)));
        return Standing.judge(target, parts, CohortParts.margin(release.rules()), period.until(), release.asOf());
    }

    private Standing ofEmployers(Release release, RegionCode region, CountingPeriod period, int target) {
        return releases.part(release, NewEmployersPart.NAME, NewEmployers.class)
                .map(employers -> List.of(new Part(period.from() + "/" + period.until(), employers.in(region, period))))
                .map(parts -> Standing.judge(target, parts, 0, period.until(), release.asOf()))
                .orElseGet(() -> Standing.unknown(target));
    }
}
