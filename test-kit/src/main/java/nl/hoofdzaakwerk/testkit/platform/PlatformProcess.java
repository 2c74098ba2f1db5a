package nl.hoofdzaakwerk.testkit.platform;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/**
 * Main class of the child process: starts PostgreSQL, Kafka and the token issuer side by side, tells their addresses as
 * {@code key=value} lines followed by {@link #READY} on standard output, and stops everything when standard input
 * closes.
 */
public final class PlatformProcess {

    /** The line that says everything is up. */
    public static final String READY = "ready";

    private static final int STARTUP_SECONDS = 120;

    private PlatformProcess() {}

    /**
     * Runs until standard input closes.
     *
     * @param arguments none
     * @throws IOException when standard input cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream report = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        try (WorkDirectory directory = WorkDirectory.create()) {
            var postgres = CompletableFuture.supplyAsync(PostgresServer::start).orTimeout(STARTUP_SECONDS, SECONDS);
            var kafka = CompletableFuture.supplyAsync(() -> KafkaBroker.start(directory.path()))
                    .orTimeout(STARTUP_SECONDS, SECONDS);
            try (TokenIssuer issuer = TokenIssuer.start();
                    KafkaBroker broker = kafka.join();
                    PostgresServer database = postgres.join()) {
                Map<String, String> addresses = new TreeMap<>();
                addresses.putAll(issuer.addresses());
                addresses.putAll(broker.addresses());
                addresses.putAll(database.addresses());
                addresses.forEach((key, value) -> report.println(key + "=" + value));
                report.println(READY);
                waitForParentToEnd();
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static void waitForParentToEnd() throws IOException {
        System.in.transferTo(java.io.OutputStream.nullOutputStream());
    }
}
