package nl.hoofdzaakwerk.local.bench;

import static nl.hoofdzaakwerk.local.Service.REPORTING;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/** How long files of reporting-service take to who takes them away, from the request until the last byte. */
final class ExportPages {
    static final String FACT_SHEET = "fact-sheet-p99-ms";
    static final String WORK_BOOK = "export-100k-rows-seconds";
    static final List<String> NAMES = List.of(FACT_SHEET, WORK_BOOK);

    private static final int WARM_UP = 40;
    private static final int MEASURED = 200;
    private static final int TIMES = 3;
    private static final int REGIONS_ASKED = 4;
    private static final double ROWS = 100_000;
    private static final Duration TIMEOUT = Duration.ofMinutes(2);
    private static final List<String> REGIONS = List.of("AM19", "AM05", "AM15", "AM24");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Addresses addresses;
    private final PlatformClient client;
    private final Actor manager;
    private final PrintStream progress;

    ExportPages(Addresses addresses, PlatformClient client, PrintStream progress) {
        this.addresses = addresses;
        this.client = client;
        this.manager = client.inRole("programme-manager", "landelijk");
        this.progress = progress;
    }

    /** What was taken away. */
    private record Taken(double seconds, long bytes, long lines) {}

    List<Measurement> measure(List<String> names) {
        List<Measurement> measured = new ArrayList<>();
        try (HttpClient http = HttpClient.newHttpClient()) {
            if (names.contains(FACT_SHEET)) {
                measured.add(factSheets(http));
            }
            if (names.contains(WORK_BOOK)) {
                measured.add(workBook(http));
            }
        }
        return measured;
    }

    private Measurement factSheets(HttpClient http) {
        int lastYear = LocalDate.now(ZoneOffset.UTC).getYear() - 1;
        List<Double> milliseconds = new ArrayList<>();
        for (int i = -WARM_UP; i < MEASURED; i++) {
            String region = REGIONS.get(Math.floorMod(i, REGIONS_ASKED));
            Taken taken = take(http, "/fact-sheets/regions/" + region + "?year=" + lastYear, "application/pdf");
            if (i >= 0) {
                milliseconds.add(taken.seconds() * 1000);
            }
        }
        progress.printf(
                Locale.ROOT,
                "%d fact sheets: p50 %.0f ms, longest %.0f ms%n",
                MEASURED,
                Measurement.median(milliseconds),
                Measurement.percentile(milliseconds, 1));
        return Measurement.of(FACT_SHEET, Measurement.percentile(milliseconds, 0.99), "ms");
    }

    private Measurement workBook(HttpClient http) {
        long rows = take(http, "/exports/national", "text/csv").lines() - 1;
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            Taken taken = take(http, "/exports/national", XLSX);
            seconds.add(taken.seconds() * ROWS / rows);
            progress.printf(
                    Locale.ROOT, "work book of %d rows: %.1f s, %d bytes%n", rows, taken.seconds(), taken.bytes());
        }
        return Measurement.of(WORK_BOOK, Measurement.median(seconds), "s");
    }

    private Taken take(HttpClient http, String path, String form) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.service(REPORTING) + "/v1" + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + client.token(manager.username()))
                .header("Hw-Organisation", manager.organisation())
                .header("Accept", form)
                .build();
        long begin = System.nanoTime();
        try {
            var response = http.send(request, BodyHandlers.ofInputStream());
            if (response.statusCode() != 200) {
                throw new IllegalStateException(path + " was answered with " + response.statusCode());
            }
            return read(response.body(), begin);
        } catch (IOException e) {
            throw new IllegalStateException(path + " could not be taken: " + e, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Taken read(InputStream body, long begin) throws IOException {
        byte[] some = new byte[1 << 16];
        long bytes = 0;
        long lines = 0;
        try (body) {
            for (int count = body.read(some); count >= 0; count = body.read(some)) {
                bytes += count;
                for (int i = 0; i < count; i++) {
                    lines += some[i] == '\n' ? 1 : 0;
                }
            }
        }
        return new Taken((System.nanoTime() - begin) / 1e9, bytes, lines);
    }
}
