package nl.hoofdzaakwerk.local.bench;

import static nl.hoofdzaakwerk.local.Service.REPORTING;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.Ports;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.StartListener;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * What reporting-service does with ten years of 1,000,000 trajectories. Its facts are made from the log alone, so the
 * first thing measured makes the rest possible.
 */
final class ReportingFigures {
    static final List<String> NAMES = Stream.concat(
                    Stream.of(RebuildFigures.EVENTS_PER_SECOND, RebuildFigures.RATIO),
                    Stream.concat(ReportPages.NAMES.stream(), ExportPages.NAMES.stream()))
            .toList();

    /** {@code HW_BENCH_PEOPLE} makes it smaller, to try things out. */
    private static final int PEOPLE = Integer.parseInt(System.getenv().getOrDefault("HW_BENCH_PEOPLE", "1000000"));

    private final PrintStream progress;

    ReportingFigures(PrintStream progress) {
        this.progress = progress;
    }

    List<Measurement> measure(List<String> names) throws IOException {
        Platform platform =
                Platform.in(Files.createTempDirectory("hw-bench-"), Ports.random(), Bench.OPTIONS_OF_A_SERVER);
        Thread whenInterrupted = Bench.stopAtExit(platform);
        try (PlatformClient client = new PlatformClient(platform.addresses(), Duration.ZERO)) {
            platform.start(services(service -> true), StartListener.SILENT);
            NationalLog log = new NationalLog(platform.addresses(), progress);
            long events = log.write(PEOPLE);
            log.markHandled(REPORTING.componentName());
            platform.start(services(service -> service != REPORTING), StartListener.SILENT);
            List<Measurement> measured =
                    new ArrayList<>(new RebuildFigures(platform, log, client, progress).measure(events));
            measured.removeIf(measurement -> !names.contains(measurement.id()));
            ReportPages reports = new ReportPages(client, progress);
            reports.release();
            measured.addAll(reports.measure(names));
            measured.addAll(new ExportPages(platform.addresses(), client, progress).measure(names));
            return measured;
        } finally {
            platform.stop();
            platform.erase();
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        }
    }

    private static List<String> services(Predicate<Service> which) {
        return Stream.of(Service.values())
                .filter(which)
                .map(Service::componentName)
                .toList();
    }
}
