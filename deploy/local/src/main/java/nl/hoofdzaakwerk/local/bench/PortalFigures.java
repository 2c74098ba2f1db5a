package nl.hoofdzaakwerk.local.bench;

import static nl.hoofdzaakwerk.local.Service.REPORTING;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.Ports;
import nl.hoofdzaakwerk.local.Service;
import nl.hoofdzaakwerk.local.StartListener;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * The whole platform with the portal before it, and as much in it as the country makes in years: 300,000 trajectories
 * with what client managers asked for, 100,000 employers, and figures of as many people released.
 */
final class PortalFigures {
    /** Of whom there are figures; {@code HW_BENCH_PEOPLE} makes them fewer, to try things out. */
    private static final int PEOPLE = Integer.parseInt(System.getenv().getOrDefault("HW_BENCH_PEOPLE", "300000"));

    private final PrintStream progress;

    PortalFigures(PrintStream progress) {
        this.progress = progress;
    }

    List<Measurement> measure(List<String> names) throws IOException {
        Platform platform =
                Platform.in(Files.createTempDirectory("hw-bench-"), Ports.random(), Bench.OPTIONS_OF_A_SERVER);
        Thread whenInterrupted = Bench.stopAtExit(platform);
        try (PlatformClient client = new PlatformClient(platform.addresses(), Duration.ZERO)) {
            platform.start(
                    Stream.of(Service.values()).map(Service::componentName).toList(), StartListener.SILENT);
            NationalLog log = new NationalLog(platform.addresses(), progress);
            long events = log.write(PEOPLE);
            log.markHandled(REPORTING.componentName());
            platform.start(List.of(), StartListener.SILENT);
            new History(platform.addresses()).load(client, progress);
            new Desks(platform.addresses()).load(client, progress);
            new Relations(platform.addresses()).load(client, progress);
            new RebuildFigures(platform, log, client, progress).make(events);
            new ReportPages(client, progress).release();
            return new PortalPages(platform.addresses(), progress).measure(names);
        } catch (SQLException e) {
            throw new IllegalStateException("a database could not be filled", e);
        } finally {
            platform.stop();
            platform.erase();
            Runtime.getRuntime().removeShutdownHook(whenInterrupted);
        }
    }
}
