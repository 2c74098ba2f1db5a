package nl.hoofdzaakwerk.testkit.platform;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/** A throw-away PostgreSQL cluster: real in everything but durability, which tests do not pay for. */
final class PostgresServer implements AutoCloseable {

    private final EmbeddedPostgres cluster;

    private PostgresServer(EmbeddedPostgres cluster) {
        this.cluster = cluster;
    }

    static PostgresServer start() {
        try {
            return new PostgresServer(EmbeddedPostgres.builder()
                    .setPort(FreePorts.next())
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, String> addresses() {
        return Map.of(PlatformKeys.POSTGRES_PORT, Integer.toString(cluster.getPort()));
    }

    @Override
    public void close() throws IOException {
        cluster.close();
    }
}
