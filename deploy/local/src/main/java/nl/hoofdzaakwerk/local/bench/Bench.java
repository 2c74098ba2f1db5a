package nl.hoofdzaakwerk.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.Ports;
import nl.hoofdzaakwerk.local.cli.Task;

/** {@code ./hw bench}: measures on a platform of its own, which it starts, empties and stops. */
public final class Bench implements Task {
    private static final int STARTS = 3;

    @Override
    public int run(Platform notUsed, List<String> arguments, PrintStream out) throws IOException {
        boolean json = arguments.contains("--json");
        PrintStream progress = json ? System.err : out;
        List<String> names = arguments.stream()
                .filter(argument -> !argument.startsWith("--"))
                .toList();
        Path data = Files.createTempDirectory("hw-bench-");
        List<Measurement> measured = new ArrayList<>();
        Platform platform = Platform.in(data, Ports.random());
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
        }
        print(measured, json, out);
        return 0;
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
            out.printf(Locale.ROOT, "%-28s %10.1f %s%n", m.id(), m.median(), m.unit());
        }
    }
}
