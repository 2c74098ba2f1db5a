package nl.hoofdzaakwerk.acceptance.running;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import nl.hoofdzaakwerk.local.Addresses;
import nl.hoofdzaakwerk.local.Installation;
import nl.hoofdzaakwerk.local.Platform;
import nl.hoofdzaakwerk.local.Ports;
import nl.hoofdzaakwerk.local.work.PlatformClient;

/** One platform for all tests of this JVM; it stops with the JVM. */
public final class RunningPlatform {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static RunningPlatform instance;

    private final Platform platform;
    private final PlatformClient client;

    private RunningPlatform() {
        Path folder = Path.of("target", "platform").toAbsolutePath();
        platform = Platform.in(folder, Ports.random());
        Runtime.getRuntime().addShutdownHook(new Thread(platform::stop));
        Installation.find().prepare();
        platform.erase();
        platform.start();
        client = new PlatformClient(platform.addresses(), PATIENCE);
    }

    /** The platform, started when nobody asked for it before. */
    public static synchronized RunningPlatform get() {
        if (instance == null) {
            instance = new RunningPlatform();
        }
        return instance;
    }

    /** Stops the platform if it runs; whoever needs it next gets a new one. */
    static synchronized void release() {
        if (instance != null) {
            instance.client.close();
            instance.platform.stop();
            instance = null;
        }
    }

    /** What runs. */
    public Platform platform() {
        return platform;
    }

    PlatformClient client() {
        return client;
    }

    /** One number from a service's database, past row-level security. */
    long count(String database, String sql) {
        return inDatabase(database, statement -> {
            try (ResultSet rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getLong(1);
            }
        });
    }

    /** Changes a service's database behind its back. */
    void alter(String database, String sql) {
        inDatabase(database, statement -> statement.execute(sql));
    }

    private interface Work<T> {
        T on(Statement statement) throws SQLException;
    }

    private <T> T inDatabase(String database, Work<T> work) {
        Addresses addresses = platform.addresses();
        try (Connection connection = DriverManager.getConnection(
                        addresses.jdbc(database),
                        Addresses.DATABASE_SUPERUSER,
                        addresses.databasePassword(Addresses.DATABASE_SUPERUSER));
                Statement statement = connection.createStatement()) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
