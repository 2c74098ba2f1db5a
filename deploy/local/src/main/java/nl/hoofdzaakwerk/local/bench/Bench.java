package nl.hoofdzaakwerk.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.Ports;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.StartListener;
import nl.hoofdzaakwerk.local.cli.Task;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/** {@code ./hw bench}: measures on a platform of its own, which it starts, empties and stops. */
public final class Bench implements Task {
    private static final int STARTS = 3;
    private static final List<String> FRESH = List.of("startup-ready-seconds", "idle-memory-mib", "propagation-p99-ms");
    private static final List<String> AT_SIZE =
            List.of("trajectory-search-p99-ms", "caseload-p99-ms", "write-vs-postgres-ratio");
    private static final List<String> OF_EMPLOYERS =
            List.of("employer-search-p99-ms", "pipeline-board-p99-ms", "import-50k-seconds");
    /** Full compilation and some room, as an installation gives. */
    static final List<String> OPTIONS_OF_A_SERVER = List.of("-Xmx512m", "-XX:TieredStopAtLevel=4");

    @Override
    public int run(Platform notUsed, List<String> arguments, PrintStream out) throws IOException {
        boolean json = arguments.contains("--json");
        PrintStream progress = json ? System.err : out;
        List<String> names = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        List<Measurement> measured = new ArrayList<>();
        if (anyWanted(names, FRESH)) {
            measured.addAll(fresh(names, progress));
        }
        if (anyWanted(names, AT_SIZE)) {
            measured.addAll(
                    alone(Service.TRAJECTORY, (platform, client) -> history(platform, client, names, progress)));
        }
        if (anyWanted(names, OF_EMPLOYERS)) {
            measured.addAll(
                    alone(Service.EMPLOYER, (platform, client) -> employers(platform, client, names, progress)));
        }
        List<String> ofMatching = MatchingFigures.NAMES.stream()
                .filter(name -> wanted(names, name))
                .toList();
        if (!ofMatching.isEmpty()) {
            measured.addAll(new MatchingFigures(progress).measure(ofMatching));
        }
        List<String> ofReporting = ReportingFigures.NAMES.stream()
                .filter(name -> wanted(names, name))
                .toList();
        if (!ofReporting.isEmpty()) {
            measured.addAll(new ReportingFigures(progress).measure(ofReporting));
        }
        List<String> ofThePortal =
                PortalPages.NAMES.stream().filter(name -> wanted(names, name)).toList();
        if (!ofThePortal.isEmpty()) {
            measured.addAll(new PortalFigures(progress).measure(ofThePortal));
        }
        print(measured, json, out);
        return 0;
    }

    /** What a platform does that was just started, as people start it. */
    private static List<Measurement> fresh(List<String> names, PrintStream progress) throws IOException {
        List<Measurement> measured = new ArrayList<>();
        Platform platform = Platform.in(Files.createTempDirectory("hw-bench-"), Ports.random());
        Thread whenInterrupted = stopAtExit(platform);
        try {
            List<Double> starts = new ArrayList<>();
            int runs = wanted(names, "startup-ready-seconds") ? STARTS : 1;
            for (int i = 1; i <= runs; i++) {
                platform.stop();
                platform.erase();
                long begin = System.nanoTime();
                platform.start();
                starts.add((System.nanoTime() - begin) / 1e9);
                progress.printf(Locale.ROOT, "start %d of %d, empty: %.1f s%n", i, runs, starts.getLast());
            }
            if (wanted(names, "startup-ready-seconds")) {
                measured.add(Measurement.of("startup-ready-seconds", Measurement.median(starts), "s"));
            }
            if (wanted(names, "idle-memory-mib")) {
                measured.add(new IdleMemory(platform, progress).measure());
            }
            if (wanted(names, "propagation-p99-ms")) {
                measured.addAll(new Propagation(platform, progress).measure());
            }
        } finally {
            platform.stop();
            platform.erase();
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        }
        return measured;
    }

    /** What is measured of one service. */
    private interface Work {
        List<Measurement> measure(Platform platform, PlatformClient client) throws SQLException;
    }

    /** What one service does with years of work in it; the services that it does not need stay down. */
    private static List<Measurement> alone(Service service, Work work) throws IOException {
        Platform platform = Platform.in(Files.createTempDirectory("hw-bench-"), Ports.random(), OPTIONS_OF_A_SERVER);
        Thread whenInterrupted = stopAtExit(platform);
        List<String> unneeded = Stream.concat(
                        Stream.of("portal"),
                        Stream.of(Service.values())
                                .filter(other -> other != service)
                                .map(Service::componentName))
                .toList();
        try (PlatformClient client = new PlatformClient(platform.addresses(), Duration.ZERO)) {
            platform.start(unneeded, StartListener.SILENT);
            return work.measure(platform, client);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of " + service.componentName() + " could not be used", e);
        } finally {
            platform.stop();
            platform.erase();
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        }
    }

    private static List<Measurement> history(
            Platform platform, PlatformClient client, List<String> names, PrintStream progress) throws SQLException {
        List<Measurement> measured = new ArrayList<>();
        History history = new History(platform.addresses());
        history.load(client, progress);
        Pages pages = new Pages(client, progress);
        if (wanted(names, "trajectory-search-p99-ms")) {
            measured.add(pages.searches());
        }
        if (wanted(names, "caseload-p99-ms")) {
            measured.add(pages.caseloads());
        }
        if (wanted(names, "write-vs-postgres-ratio")) {
            measured.add(new Writes(client, history, progress).measure());
        }
        return measured;
    }

    private static List<Measurement> employers(
            Platform platform, PlatformClient client, List<String> names, PrintStream progress) throws SQLException {
        List<Measurement> measured = new ArrayList<>();
        new Relations(platform.addresses()).load(client, progress);
        RelationPages pages = new RelationPages(client, progress);
        if (wanted(names, "employer-search-p99-ms")) {
            measured.add(pages.searches());
        }
        if (wanted(names, "pipeline-board-p99-ms")) {
            measured.add(pages.boards());
        }
        if (wanted(names, "import-50k-seconds")) {
            measured.add(new RelationFileImport(client, progress).measure());
        }
        return measured;
    }

    /** Whoever interrupts a measurement is left without a platform. */
    static Thread stopAtExit(Platform platform) {
        Thread stopper = new Thread(
                () -> {
                    platform.stop();
                    platform.erase();
                },
                "stop");
        Runtime.getRuntime().addShutdownHook(stopper);
        return stopper;
    }

    private static boolean anyWanted(List<String> names, List<String> ids) {
        return ids.stream().anyMatch(id -> wanted(names, id));
    }

    private static boolean wanted(List<String> names, String id) {
        return names.isEmpty() || names.contains(id);
    }

    private static void print(List<Measurement> measured, boolean json, PrintStream out) throws IOException {
        if (json) {
            out.println(new ObjectMapper().writeValueAsString(measured));
            return;
        }
        for (Measurement m : measured) {
            out.printf(Locale.ROOT, "%-28s %10.2f %s", m.id(), m.median(), m.unit());
            out.println(m.ratio() == null ? "" : "; %.2f of %s".formatted(m.ratio(), m.against()));
        }
    }
}
