package nl.hoofdzaakwerk.local.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.local.ComponentStatus;
import nl.hoofdzaakwerk.local.Platform;

/** Resident memory of all components together, after a while without work. */
final class IdleMemory {
    private static final Duration SETTLE = Duration.ofSeconds(30);
    private static final Duration BETWEEN = Duration.ofSeconds(2);
    private static final int SAMPLES = 5;

    private final Platform platform;
    private final PrintStream progress;

    IdleMemory(Platform platform, PrintStream progress) {
        this.platform = platform;
        this.progress = progress;
    }

    Measurement measure() {
        Sleep.of(SETTLE);
        List<Double> totals = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            List<ComponentStatus> status = platform.status();
            totals.add(status.stream().mapToDouble(ComponentStatus::rssMiB).sum());
            if (i == 0) {
                status.forEach(one -> progress.printf("%-22s %6d MiB%n", one.name(), one.rssMiB()));
            }
            Sleep.of(BETWEEN);
        }
        return Measurement.of("idle-memory-mib", Measurement.median(totals), "MiB");
    }
}
