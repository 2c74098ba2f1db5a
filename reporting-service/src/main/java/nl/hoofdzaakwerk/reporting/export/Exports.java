package nl.hoofdzaakwerk.reporting.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.publication.ReleasedFigures;
import nl.hoofdzaakwerk.reporting.publication.model.PublishedFigure;
import nl.hoofdzaakwerk.reporting.release.model.Release;

/** Chooses what is exported: always of one release, and exactly what it shows (rules F10 and F17). */
@ApplicationScoped
class Exports {
    private final ReleasedFigures figures;

    Exports(ReleasedFigures figures) {
        this.figures = figures;
    }

    /** @param year null for all years */
    Selection nation(Integer year) {
        return select("nederland", year, figure -> true);
    }

    /** The region and its parts. */
    Selection region(RegionCode code, Integer year) {
        return select(code.value().toLowerCase(Locale.ROOT), year, figure -> isOf(code, figure));
    }

    /** The newest release. */
    Release newest() {
        return figures.release(null).orElseThrow(() -> Problem.of(404, "no-release"));
    }

    /** 404 when the release has nothing of the year. */
    ProgrammeYear yearOf(Release release, int year) {
        return release.years().stream()
                .filter(known -> known.value() == year)
                .findFirst()
                .orElseThrow(() -> Problem.of(404, "no-year", String.valueOf(year)));
    }

    private Selection select(String name, Integer year, Predicate<PublishedFigure> wanted) {
        Release release = newest();
        Supplier<Stream<PublishedFigure>> all =
                year == null ? () -> figures.of(release) : ofYear(release, yearOf(release, year));
        return new Selection(
                year == null ? name : name + "-" + year,
                release,
                figures.programme(release),
                figures.grades(),
                () -> all.get().filter(wanted));
    }

    private Supplier<Stream<PublishedFigure>> ofYear(Release release, ProgrammeYear year) {
        return () -> figures.of(release, year).stream();
    }

    private static boolean isOf(RegionCode code, PublishedFigure figure) {
        String area = figure.subject().area();
        return area.equals(code.value()) || area.startsWith(code.value() + "/");
    }
}
