package nl.hoofdzaakwerk.local.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * What a rebuild is compared with, in a process of its own that compiles as a service does: a consumer that reads the
 * same events and does nothing with them, and COPY of the same rows into tables without keys and indexes.
 */
final class BareSide {
    private static final List<String> TABLES =
            List.of("trajectory_fact", "placement_fact", "placement_terms_fact", "referral_fact");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private BareSide() {}

    /** Arguments: broker, number of events, topics by comma, database, user, password; prints two lines of seconds. */
    public static void main(String... arguments) throws IOException, SQLException {
        double reading = read(arguments[0], Long.parseLong(arguments[1]), arguments[2].split(","));
        double copying = 0;
        try (Connection connection = DriverManager.getConnection(arguments[3], arguments[4], arguments[5])) {
            for (String table : TABLES) {
                copying += copy(connection, table);
            }
        }
        System.out.println(reading);
        System.out.println(copying);
    }

    /** Seconds for reading and for copying. */
    static List<Double> run(String java, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                java,
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                BareSide.class.getName()));
        command.addAll(arguments);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the bare side failed: " + answer);
            }
            return answer.lines().map(Double::valueOf).toList();
        } catch (IOException e) {
            throw new IllegalStateException("the bare side could not be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static double read(String broker, long events, String... topics) {
        long begin = System.nanoTime();
        long read = 0;
        Map<String, Object> settings =
                Map.of("bootstrap.servers", broker, "enable.auto.commit", false, "max.poll.records", 4_000);
        try (KafkaConsumer<byte[], byte[]> consumer =
                new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> all = List.of(topics).stream()
                    .flatMap(topic -> consumer.partitionsFor(topic).stream())
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(all);
            consumer.seekToBeginning(all);
            while (read < events) {
                int records = consumer.poll(PATIENCE).count();
                if (records == 0) {
                    throw new IllegalStateException("the log ends after " + read + " events");
                }
                read += records;
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double copy(Connection connection, String table) throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        Path rows = Files.createTempFile("hw-bench-", ".copy");
        try (Statement statement = connection.createStatement()) {
            try (var out = Files.newOutputStream(rows)) {
                copy.copyOut("copy " + table + " to stdout", out);
            }
            statement.execute("create table bare_" + table + " (like " + table + ")");
            long begin = System.nanoTime();
            try (InputStream in = Files.newInputStream(rows)) {
                copy.copyIn("copy bare_" + table + " from stdin", in);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            statement.execute("drop table bare_" + table);
            return seconds;
        } finally {
            Files.delete(rows);
        }
    }
}
