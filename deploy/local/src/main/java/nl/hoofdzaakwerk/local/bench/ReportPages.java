package nl.hoofdzaakwerk.local.bench;

import static nl.hoofdzaakwerk.local.Service.REPORTING;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.FigureWork;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/** How long the answers of reporting-service take at the size of the whole country, once a release is made. */
final class ReportPages {
    static final String REPORT = "report-national-p99-ms";
    static final String CUBE = "cube-p99-ms";
    static final List<String> NAMES = List.of(REPORT, CUBE);

    private static final List<String> PLACES = List.of("NATION", "REGIONS", "SUBREGIONS", "ORGANISATIONS");
    private static final Duration LONGEST_RELEASE = Duration.ofMinutes(20);

    private final Actor manager;
    private final PrintStream progress;

    ReportPages(PlatformClient client, PrintStream progress) {
        this.manager = client.inRole("programme-manager", "landelijk");
        this.progress = progress;
    }

    List<Measurement> measure(List<String> names) {
        List<Measurement> measured = new ArrayList<>();
        if (names.contains(REPORT)) {
            measured.add(reports());
        }
        if (names.contains(CUBE)) {
            measured.add(cubes());
        }
        return measured;
    }

    /** Everything else is read from a release; it may take minutes. */
    void release() {
        long begin = System.nanoTime();
        new FigureWork(manager).release(LONGEST_RELEASE);
        progress.printf(Locale.ROOT, "a release is made in %.0f s%n", (System.nanoTime() - begin) / 1e9);
    }

    private Measurement reports() {
        return new Asking(List.of(manager), progress)
                .measure(
                        REPORT,
                        years().mapToObj(
                                        year -> request("national report of " + year, "/reports/national?year=" + year))
                                .toList());
    }

    /** Each indicator that is counted by place, by each kind of place and dimension that is published. */
    private Measurement cubes() {
        List<Asking.Request> requests = new ArrayList<>();
        for (var indicator : manager.get(REPORTING, "/indicators").body().path("items")) {
            String cube = "/indicators/" + indicator.path("id").asText() + "/cube?year=" + (thisYear() - 2) + "&areas=";
            List<String> asked =
                    new ArrayList<>(PLACES.stream().map(cube::concat).toList());
            for (var dimension : indicator.path("definition").path("dimensions")) {
                PLACES.forEach(place -> asked.add(cube + place + "&by=" + dimension.asText()));
            }
            asked.stream()
                    .filter(path -> manager.tryGet(REPORTING, path).succeeded())
                    .forEach(path -> requests.add(request("cube", path)));
        }
        progress.printf("%d cubes are published%n", requests.size());
        return new Asking(List.of(manager), progress).measure(CUBE, requests);
    }

    private static IntStream years() {
        return IntStream.rangeClosed(thisYear() - NationalFacts.YEARS + 1, thisYear());
    }

    private static int thisYear() {
        return LocalDate.now(ZoneOffset.UTC).getYear();
    }

    private static Asking.Request request(String name, String path) {
        return Asking.Request.byAnyone(name, who -> who.get(REPORTING, path));
    }
}
