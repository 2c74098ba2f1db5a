package nl.hoofdzaakwerk.reporting.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;
import nl.hoofdzaakwerk.reporting.disclosure.model.ProtectedTable;
import nl.hoofdzaakwerk.reporting.disclosure.model.PublishedCount;
import nl.hoofdzaakwerk.reporting.indicator.QualityGrades;
import nl.hoofdzaakwerk.reporting.indicator.model.Statistic;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.publication.model.Figures;
import nl.hoofdzaakwerk.reporting.publication.model.PublishedFigure;
import nl.hoofdzaakwerk.reporting.release.Releases;
import nl.hoofdzaakwerk.reporting.release.model.Cell;
import nl.hoofdzaakwerk.reporting.release.model.Release;
import nl.hoofdzaakwerk.reporting.report.OpenFiguresPart;
import nl.hoofdzaakwerk.reporting.report.ProgrammePart;
import nl.hoofdzaakwerk.reporting.report.model.OpenPart;
import nl.hoofdzaakwerk.reporting.report.model.ProgrammeThen;
import nl.hoofdzaakwerk.reporting.statistics.model.Amount;
import nl.hoofdzaakwerk.reporting.statistics.model.Statistics;

/** Everything that a release shows, as figures of the catalogue. */
@ApplicationScoped
public class ReleasedFigures {
    private final Releases releases;
    private final Instance<QualityGrades> grades;
    private final Tenancy tenancy;

    ReleasedFigures(Releases releases, Instance<QualityGrades> grades, Tenancy tenancy) {
        this.releases = releases;
        this.grades = grades;
        this.tenancy = tenancy;
    }

    /** @param id null for the newest */
    public Optional<Release> release(UUID id) {
        return tenancy.asSystem("exports", () -> id == null ? releases.newest() : releases.named(id));
    }

    /** X28: from A, the best, to E by id of the indicator; without those that were not judged. */
    public Map<String, String> grades() {
        Map<String, String> judged = new HashMap<>();
        tenancy.asSystem("exports", () -> grades.forEach(source -> judged.putAll(source.byIndicator())));
        return judged;
    }

    /** The names, divisions and targets of that moment. */
    public ProgrammeThen programme(Release release) {
        return tenancy.asSystem("exports", () -> releases.part(release, ProgrammePart.NAME, ProgrammeThen.class))
                .orElseThrow(() -> new IllegalStateException("release " + release.id() + " lacks its programme"));
    }

    /** In the order of publication; empty when the release has nothing of the year. */
    public List<PublishedFigure> of(Release release, ProgrammeYear year) {
        return Figures.of(
                year.value(), counts(release, year), statistics(release, year), open(release), programme(release));
    }

    /** Of all its years, each read when it is reached: in all it may be more than should be in memory at once. */
    public Stream<PublishedFigure> of(Release release) {
        return release.years().stream().flatMap(year -> of(release, year).stream());
    }

    /** What is shown of a year; nothing when the release has nothing of it. */
    public Map<Cell, PublishedCount> counts(Release release, ProgrammeYear year) {
        return tenancy.asSystem("exports", () -> releases.table(release, year))
                .map(ProtectedTable::cells)
                .orElse(Map.of());
    }

    private OpenPart open(Release release) {
        return tenancy.asSystem("exports", () -> releases.part(release, OpenFiguresPart.NAME, OpenPart.class))
                .orElseGet(() -> new OpenPart(List.of()));
    }

    private Map<String, Map<Statistic, Amount>> statistics(Release release, ProgrammeYear year) {
        return tenancy.asSystem("exports", () -> releases.part(release, "statistics", Statistics.class))
                .flatMap(statistics -> statistics.of(year.value()))
                .orElse(Map.of());
    }
}
