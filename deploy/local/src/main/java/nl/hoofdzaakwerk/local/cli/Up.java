package nl.hoofdzaakwerk.local.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import nl.hoofdzaakwerk.local.Component;
import nl.hoofdzaakwerk.local.Platform;

/** {@code ./hw up}: starts what does not run, then watches it until Ctrl-C, or leaves it to itself. */
final class Up {

    private static final Duration WATCH = Duration.ofMillis(500);

    private final Platform platform;
    private final PrintStream out;
    private final CountDownLatch startEnded = new CountDownLatch(1);
    private final Thread launcher = Thread.currentThread();
    private volatile boolean stopping;

    Up(Platform platform, PrintStream out) {
        this.platform = platform;
        this.out = out;
    }

    int run(List<String> options) throws Exception {
        Main.allowOnly(options, "--fresh", "--no-demo", "--detach");
        if (options.contains("--fresh")) {
            platform.erase();
        }
        boolean complete = platform.components().stream()
                .allMatch(component -> component.process().isPresent());
        if (complete) {
            out.println("The platform is running already; ./hw status shows it, ./hw down stops it.");
            return 0;
        }
        Thread stopper = new Thread(this::stopEverything, "stop");
        try (Supervisor watching = Supervisor.watching(platform.folder())) {
            boolean watcher = !options.contains("--detach") && watching.claim();
            try (Supervisor starting = Supervisor.starting(platform.folder())) {
                if (!starting.claim()) {
                    out.println("The platform is being started already; ./hw status shows how far it is.");
                    return 0;
                }
                Runtime.getRuntime().addShutdownHook(stopper);
                start();
                loadDemoData(options);
                out.print(Overview.of(platform));
            }
            if (watcher) {
                out.println("Ctrl-C stops everything.");
                watch();
            }
            Runtime.getRuntime().removeShutdownHook(stopper);
            return 0;
        } catch (IllegalStateException | InterruptedException ended) {
            if (stopping) {
                return 1;
            }
            throw ended;
        }
    }

    private void start() {
        out.println("Starting the platform; logs are in " + platform.folder().resolve("logs"));
        long begin = System.nanoTime();
        try (Progress progress = new Progress(out)) {
            platform.start(progress);
        } finally {
            startEnded.countDown();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf(Locale.ROOT, "%nReady in %.1f s.%n%n", seconds);
    }

    private void loadDemoData(List<String> options) throws Exception {
        Path loaded = platform.folder().resolve("demo-data-loaded");
        if (options.contains("--no-demo") || Files.exists(loaded)) {
            return;
        }
        if (Tasks.demoData().run(platform, List.of(), out) == 0) {
            Files.writeString(loaded, "");
        }
    }

    private void watch() throws InterruptedException {
        Set<String> reported = new HashSet<>();
        while (platform.isRunning()) {
            for (Component component : platform.components()) {
                if (component.process().isPresent()) {
                    reported.remove(component.name());
                } else if (reported.add(component.name())) {
                    out.println(component.name() + " has stopped; ./hw logs " + component.name()
                            + " says why, ./hw up in another terminal starts it again");
                }
            }
            Thread.sleep(WATCH);
        }
    }

    /** Runs on Ctrl-C, on {@code ./hw down}, and when the start failed: then all is stopped already. */
    private void stopEverything() {
        boolean chosen = startEnded.getCount() > 0 || platform.isRunning();
        stopping = true;
        if (chosen) {
            out.println("\nStopping everything ...");
        }
        launcher.interrupt();
        try {
            startEnded.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        platform.stop();
        if (chosen) {
            out.println("Stopped.");
        }
    }
}
