package nl.hoofdzaakwerk.local.bench;

import static nl.hoofdzaakwerk.local.Service.REPORTING;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.Answer;
import nl.hoofdzaakwerk.local.work.Patience;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * All facts made anew from the log, against a bare consumer that reads the same events and a bare COPY of the same
 * rows, in turns on the same machine. The first rebuild fills empty tables, each next one is compared with the one
 * before.
 */
final class RebuildFigures {
    static final String EVENTS_PER_SECOND = "rebuild-events-per-second";
    static final String RATIO = "rebuild-vs-bare-ratio";

    private static final int RUNS = 3;
    private static final Duration LONGEST = Duration.ofMinutes(20);
    private static final int MOST_MEBIBYTES = 1024;

    private final Platform platform;
    private final NationalLog log;
    private final Actor operator;
    private final PrintStream progress;

    RebuildFigures(Platform platform, NationalLog log, PlatformClient client, PrintStream progress) {
        this.platform = platform;
        this.log = log;
        this.operator = client.inRole("operator", "landelijk");
        this.progress = progress;
    }

    private record Run(double seconds, double bareSeconds) {
        double ratio() {
            return seconds / bareSeconds;
        }
    }

    /** @param events in the log */
    List<Measurement> measure(long events) {
        List<Run> runs = new ArrayList<>();
        for (int run = 1; run <= RUNS; run++) {
            runs.add(run(run, events));
        }
        long mebibytes = mostMemory();
        progress.printf("reporting-service took %d MiB at most%n", mebibytes);
        if (mebibytes > MOST_MEBIBYTES) {
            throw new IllegalStateException("a rebuild took " + mebibytes + " MiB, more than " + MOST_MEBIBYTES);
        }
        double seconds = median(runs, Run::seconds);
        double bare = median(runs, Run::bareSeconds);
        return List.of(
                Measurement.of(EVENTS_PER_SECOND, events / seconds, "events/s"),
                new Measurement(
                        RATIO,
                        seconds,
                        "s",
                        String.format(Locale.ROOT, "bare consumer and COPY: %.1f s", bare),
                        median(runs, Run::ratio)));
    }

    /** Only makes the facts, for who measures something else. */
    void make(long events) {
        rebuilt("SWITCH", events);
    }

    private Run run(int number, long events) {
        Answer ended = rebuilt(number == 1 ? "SWITCH" : "KEEP", events);
        double seconds = events / ended.body().path("eventsPerSecond").asDouble();
        List<Double> bare = bareSide();
        progress.printf(
                Locale.ROOT,
                "rebuild %d: %d events in %.1f s, live facts waited %d ms; bare consumer %.1f s, bare COPY %.1f s%n",
                number,
                events,
                seconds,
                ended.body().path("pauseMillis").asLong(),
                bare.getFirst(),
                bare.getLast());
        return new Run(seconds, bare.getFirst() + bare.getLast());
    }

    private Answer rebuilt(String whenDifferent, long events) {
        Answer ended = rebuild(whenDifferent);
        if (!ended.text("state").equals("SWITCHED")
                || ended.body().path("events").asLong() != events) {
            throw new IllegalStateException("the rebuild is not what was told: " + ended.body());
        }
        return ended;
    }

    private Answer rebuild(String whenDifferent) {
        Answer asked = operator.post(REPORTING, "/rebuilds", Map.of("whenDifferent", whenDifferent));
        String path = "/rebuilds/" + asked.text("id");
        return Patience.until("the end of a rebuild", LONGEST, () -> waited(path), answer -> answer.body()
                .hasNonNull("endedAt"));
    }

    private Answer waited(String path) {
        Sleep.of(Duration.ofSeconds(1));
        return operator.get(REPORTING, path);
    }

    private List<Double> bareSide() {
        Addresses addresses = platform.addresses();
        return BareSide.run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                List.of(
                        addresses.kafka(),
                        String.valueOf(log.sent()),
                        String.join(",", NationalLog.topics()),
                        addresses.jdbc(REPORTING.database()),
                        Addresses.DATABASE_SUPERUSER,
                        addresses.databasePassword(Addresses.DATABASE_SUPERUSER)));
    }

    /** The most that the service's process ever had in memory. */
    private long mostMemory() {
        long pid = platform.component(REPORTING.componentName())
                .process()
                .orElseThrow()
                .pid();
        try (var lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024;
        } catch (IOException noProc) {
            return 0;
        }
    }

    private static double median(List<Run> runs, ToDoubleFunction<Run> of) {
        return Measurement.median(runs.stream().mapToDouble(of).boxed().toList());
    }
}
