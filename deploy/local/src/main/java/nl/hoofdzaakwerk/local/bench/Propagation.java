package nl.hoofdzaakwerk.local.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.work.EmployerWork;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * How long after a change is committed in one service it is visible in the others, at a steady 100 changes a second:
 * vacancies opened in employer-service, from the answer to the request until a query of matching-service's and of
 * reporting-service's database finds them.
 */
final class Propagation {
    private static final int CHANGES_A_SECOND = 100;
    private static final int WARM_UP = 10 * CHANGES_A_SECOND;
    private static final int MEASURED = 20 * CHANGES_A_SECOND;
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);
    private static final Duration LONGEST = Duration.ofSeconds(60);

    private final Platform platform;
    private final PrintStream progress;
    private final Map<UUID, Long> committed = new ConcurrentHashMap<>();
    private volatile boolean sending = true;

    Propagation(Platform platform, PrintStream progress) {
        this.platform = platform;
        this.progress = progress;
    }

    List<Measurement> measure() {
        try (PlatformClient client = new PlatformClient(platform.addresses(), Duration.ofSeconds(5));
                ExecutorService workers = Executors.newFixedThreadPool(18)) {
            var matching = workers.submit(() -> watch("matching", "vacancy", "id"));
            var reporting = workers.submit(() -> watch("reporting", "vacancy_fact", "vacancy_id"));
            change(client, workers);
            List<Double> delays = new ArrayList<>(matching.get());
            delays.addAll(reporting.get());
            double median = Measurement.median(delays);
            double p99 = Measurement.percentile(delays, 0.99);
            progress.printf(
                    Locale.ROOT,
                    "propagation of %d changes to 2 services at %d a second: p50 %.1f ms, p99 %.1f ms, longest %.1f ms%n",
                    MEASURED,
                    CHANGES_A_SECOND,
                    median,
                    p99,
                    Measurement.percentile(delays, 1));
            return List.of(
                    Measurement.of("propagation-p99-ms", p99, "ms"),
                    Measurement.of("propagation-p50-ms", median, "ms"));
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("propagation could not be measured", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void change(PlatformClient client, ExecutorService workers) throws InterruptedException {
        EmployerWork work = new EmployerWork(client.inRole("account-manager", "wsp-twente"));
        LocalDate today = LocalDate.now();
        String employer = work.register(new EmployerWork.Company(
                "Meetbedrijf", "Enschede", "C", 100, false, "WSP_RELATION_FILE", today.minusDays(1)));
        long begin = System.nanoTime();
        for (int i = 0; i < WARM_UP + MEASURED; i++) {
            boolean counts = i >= WARM_UP;
            workers.submit(() -> {
                UUID id = UUID.fromString(work.openVacancy(
                        employer,
                        new EmployerWork.Offer(
                                "Inpakker", "9329", 1, 12, 24, "7511", List.of("QUIET"), List.of("inpakken"), today)));
                if (counts) {
                    committed.put(id, System.nanoTime());
                }
            });
            long next = begin + (i + 1) * TimeUnit.SECONDS.toNanos(1) / CHANGES_A_SECOND;
            Sleep.of(Duration.ofNanos(Math.max(0, next - System.nanoTime())));
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        progress.printf(Locale.ROOT, "sent %d changes in %.1f s%n", WARM_UP + MEASURED, seconds);
        long giveUp = System.nanoTime() + LONGEST.toNanos();
        while (committed.size() < MEASURED && System.nanoTime() < giveUp) {
            Sleep.of(LOOK_EVERY);
        }
        sending = false;
    }

    /** Delays in milliseconds until each change was found in the table. */
    private List<Double> watch(String database, String table, String column) throws SQLException {
        Addresses addresses = platform.addresses();
        Map<UUID, Double> delays = new ConcurrentHashMap<>();
        try (Connection connection = DriverManager.getConnection(
                        addresses.jdbc(database),
                        Addresses.DATABASE_SUPERUSER,
                        addresses.databasePassword(Addresses.DATABASE_SUPERUSER));
                PreparedStatement statement = connection.prepareStatement(
                        "select " + column + " from " + table + " where " + column + " = any(?)")) {
            long giveUp = Long.MAX_VALUE;
            while (sending || delays.size() < committed.size()) {
                if (!sending && giveUp == Long.MAX_VALUE) {
                    giveUp = System.nanoTime() + LONGEST.toNanos();
                }
                if (System.nanoTime() > giveUp) {
                    throw new IllegalStateException(database + " never saw " + (committed.size() - delays.size())
                            + " of " + committed.size() + " changes");
                }
                look(connection, statement, delays);
                Sleep.of(LOOK_EVERY);
            }
        }
        return List.copyOf(delays.values());
    }

    private void look(Connection connection, PreparedStatement statement, Map<UUID, Double> delays)
            throws SQLException {
        Object[] pending = committed.keySet().stream()
                .filter(id -> !delays.containsKey(id))
                .toArray();
        if (pending.length == 0) {
            return;
        }
        statement.setArray(1, connection.createArrayOf("uuid", pending));
        try (ResultSet found = statement.executeQuery()) {
            long now = System.nanoTime();
            while (found.next()) {
                UUID id = found.getObject(1, UUID.class);
                delays.put(id, Math.max(0, now - committed.get(id)) / 1e6);
            }
        }
    }
}
