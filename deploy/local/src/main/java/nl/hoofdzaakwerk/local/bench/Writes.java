package nl.hoofdzaakwerk.local.bench;

import java.io.PrintStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.hoofdzaakwerk.local.work.Actor;
import nl.hoofdzaakwerk.local.work.Guidance;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/**
 * Trajectories started a second through the API, with everything that takes (token, row-level security, audit,
 * processing log, idempotency, rules, outbox), against the same two rows committed a second by PostgreSQL alone: a
 * trajectory and its outbox row, by plain JDBC into the same tables with the same indexes, triggers and durability.
 * Both take turns and have as many connections. Beside it stands what the service answers a second when it stores
 * nothing, which no write can pass.
 */
final class Writes {
    private static final int CONNECTIONS = 8;
    private static final int ROUNDS = 5;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration ROUND = Duration.ofSeconds(4);
    private static final Guidance.Person SOMEBODY = new Guidance.Person(
            "Jip", "Voorbeeld", LocalDate.of(1990, 1, 1), "Alkmaar", "1811", "WIA_WAO", "EPA", "GGZ_SPECIALIST");
    private static final List<String> ORGANISATIONS = List.of("ggz-rijnduin", "ggz-noorderkust", "ggz-twentestroom");

    private static final String TRAJECTORY_ROW = """
            insert into trajectory (id, version, candidate_id, organisation, treating_organisation, coach, method, region,
                state, start_date, started_at, next_step, next_step_due)
            values (?, 0, ?::uuid, ?, ?, ?, 'IPS', 'AM19', 'RUNNING', current_date, now(), 'Contact', current_date)
            """;

    /** In a shard that no relay takes, so that this side is PostgreSQL and nothing else. */
    private static final String OUTBOX_ROW = """
            insert into outbox (shard, topic, record_key, headers, payload)
            select 99, topic, ?, headers, payload from (values (
                'hw.trajectory-facts.v1', '{"id":"0","source":"urn:nld:oin:00000000000000000000:systeem:trajectory-service",
                "type":"nl.hoofdzaakwerk.trajectory.started.v1","specversion":"1.0","time":"2026-01-01T00:00:00Z",
                "dataschema":"https://hoofdzaakwerk.example/schemas/trajectory-started.v1.json","sequence":"1",
                "sequencetype":"Integer","content-type":"application/json"}'::jsonb,
                convert_to(repeat('x', 400), 'UTF8'))) one (topic, headers, payload)
            """;

    private final PlatformClient client;
    private final History history;
    private final PrintStream progress;
    /** Whose trajectories the service starts, and PostgreSQL: a candidate starts one only. */
    private final Queue<Start> forService = new ConcurrentLinkedQueue<>();

    private final Queue<Start> forPostgres = new ConcurrentLinkedQueue<>();

    Writes(PlatformClient client, History history, PrintStream progress) {
        this.client = client;
        this.history = history;
        this.progress = progress;
    }

    private record Start(String candidate, String organisation) {}

    /** A side of the comparison: one of its workers goes on until it is told to stop. */
    private interface Side {
        int work(long until) throws SQLException;
    }

    Measurement measure() throws SQLException {
        history.unguided((candidate, organisation) -> (ORGANISATIONS.contains(organisation) ? forService : forPostgres)
                .add(new Start(candidate, organisation)));
        rate(this::throughService, WARM_UP);
        rate(this::postgresAlone, ROUND);
        forgetRowsOfPostgres();
        List<Double> service = new ArrayList<>();
        List<Double> postgres = new ArrayList<>();
        for (int i = 1; i <= ROUNDS; i++) {
            service.add(rate(this::throughService, ROUND));
            postgres.add(rate(this::postgresAlone, ROUND));
            forgetRowsOfPostgres();
            progress.printf(
                    Locale.ROOT,
                    "writes, round %d of %d: service %.0f/s, PostgreSQL alone %.0f/s%n",
                    i,
                    ROUNDS,
                    service.getLast(),
                    postgres.getLast());
        }
        rate(this::storingNothing, ROUND);
        double median = Measurement.median(service);
        double against = Measurement.median(postgres);
        return new Measurement(
                "write-vs-postgres-ratio",
                median,
                "writes/s",
                "postgres, same two rows: %.0f writes/s; a call that stores nothing: %.0f/s"
                        .formatted(against, rate(this::storingNothing, ROUND)),
                median / against);
    }

    private double rate(Side side, Duration length) {
        long begin = System.nanoTime();
        long until = begin + length.toNanos();
        try (ExecutorService workers = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Future<Integer>> done = new ArrayList<>();
            for (int i = 0; i < CONNECTIONS; i++) {
                done.add(workers.submit(() -> side.work(until)));
            }
            int total = 0;
            for (Future<Integer> one : done) {
                total += one.get();
            }
            return total / ((System.nanoTime() - begin) / 1e9);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a write failed: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private int throughService(long until) {
        int done = 0;
        while (System.nanoTime() < until) {
            Start start = next(forService);
            Actor coach = client.as("coach." + start.organisation(), start.organisation());
            new Guidance(coach)
                    .startTrajectory(new Guidance.Candidate(start.candidate(), null), "IPS", LocalDate.now());
            done++;
        }
        return done;
    }

    /** What a call costs before it writes: connection, token, organisation, body, rules, answer. */
    private int storingNothing(long until) {
        Guidance guidance = new Guidance(client.as("coach." + ORGANISATIONS.getFirst(), ORGANISATIONS.getFirst()));
        int done = 0;
        while (System.nanoTime() < until) {
            guidance.checkScope(SOMEBODY);
            done++;
        }
        return done;
    }

    private int postgresAlone(long until) throws SQLException {
        try (Connection connection = history.superuser();
                Statement settings = connection.createStatement();
                PreparedStatement trajectory = connection.prepareStatement(TRAJECTORY_ROW);
                PreparedStatement outbox = connection.prepareStatement(OUTBOX_ROW)) {
            settings.execute("set hw.kind = 'SYSTEM'");
            connection.setAutoCommit(false);
            int done = 0;
            while (System.nanoTime() < until) {
                UUID id = UUID.randomUUID();
                trajectory.setObject(1, id);
                Start start = next(forPostgres);
                trajectory.setString(2, start.candidate());
                trajectory.setString(3, start.organisation());
                trajectory.setString(4, start.organisation());
                trajectory.setString(5, "coach");
                trajectory.executeUpdate();
                outbox.setString(1, id.toString());
                outbox.executeUpdate();
                connection.commit();
                done++;
            }
            return done;
        }
    }

    /** Rows that nobody sends would be in the relay's way when the service has its turn. */
    private void forgetRowsOfPostgres() throws SQLException {
        try (Connection connection = history.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from outbox where shard = 99");
            statement.execute("vacuum outbox");
        }
    }

    private static Start next(Queue<Start> waiting) {
        Start start = waiting.poll();
        if (start == null) {
            throw new IllegalStateException("no candidate is left who can start");
        }
        return start;
    }
}
