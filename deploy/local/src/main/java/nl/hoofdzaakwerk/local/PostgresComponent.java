package nl.hoofdzaakwerk.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** PostgreSQL with a database and two roles per service, and one database for Keycloak. */
final class PostgresComponent extends ProcessComponent {

    static final String NAME = "postgres";

    private final Installation installation;
    private final PostgresBinaries binaries;

    PostgresComponent(Installation installation, Workspace workspace, Ports ports) {
        super(NAME, workspace, ports);
        this.installation = installation;
        this.binaries = new PostgresBinaries(installation.postgresBinaries());
    }

    @Override
    public PortName port() {
        return PortName.POSTGRES;
    }

    @Override
    public List<PortName> ports() {
        return List.of(PortName.POSTGRES);
    }

    @Override
    public List<String> needs() {
        return List.of();
    }

    @Override
    public void prepare() {
        try {
            binaries.unpack();
            boolean present = Files.exists(data().resolve("PG_VERSION"));
            if (!present && !ClusterTemplate.of(installation).copyTo(data())) {
                createCluster();
            }
        } catch (IOException unwritable) {
            throw failure("could not be prepared: " + unwritable.getMessage(), unwritable);
        }
    }

    @Override
    List<String> command() {
        return binaries.command(
                "postgres",
                List.of(
                        "-D",
                        data().toString(),
                        "-c",
                        "listen_addresses=" + Addresses.HOST,
                        "-c",
                        "port=" + port(PortName.POSTGRES),
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "max_connections=200",
                        "-c",
                        "min_wal_size=32MB",
                        "-c",
                        "shared_buffers=64MB"));
    }

    @Override
    Map<String, String> environment() {
        return Map.of("LC_ALL", "C");
    }

    @Override
    public boolean isReady() {
        try (Connection connection = connect("postgres")) {
            return connection.isValid(1);
        } catch (SQLException notYet) {
            return false;
        }
    }

    @Override
    void afterReady() throws SQLException {
        try (Connection connection = connect("postgres")) {
            for (Service service : Service.values()) {
                String database = service.database();
                DatabaseSetup setup = new DatabaseSetup(connection, addresses());
                setup.role(database + "_owner");
                setup.role(database + "_app");
                setup.database(database, database + "_owner");
                setup.mayConnect(database, database + "_app");
            }
            DatabaseSetup setup = new DatabaseSetup(connection, addresses());
            setup.role("keycloak");
            setup.mayLoseLastCommits("keycloak");
            setup.database("keycloak", "keycloak");
        }
        for (Service service : Service.values()) {
            try (Connection connection = connect(service.database())) {
                new DatabaseSetup(connection, addresses()).schemaBelongsTo(service.database() + "_owner");
            }
        }
    }

    /** A fast shutdown: PostgreSQL's answer to SIGTERM would be to wait until every client has gone. */
    @Override
    void requestStop(RunningProcess process) {
        runToEnd(List.of("kill", "-INT", String.valueOf(process.pid())), Map.of());
    }

    private Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.put("user", Addresses.DATABASE_SUPERUSER);
        login.put("password", addresses().databasePassword(Addresses.DATABASE_SUPERUSER));
        login.put("connectTimeout", "2");
        login.put("loginTimeout", "2");
        return DriverManager.getConnection(addresses().jdbc(database), login);
    }

    private void createCluster() throws IOException {
        Path password = workspace().run("initdb.password");
        try {
            Files.writeString(password, addresses().databasePassword(Addresses.DATABASE_SUPERUSER));
            runToEnd(
                    binaries.command(
                            "initdb",
                            List.of(
                                    "--pgdata=" + data(),
                                    "--username=" + Addresses.DATABASE_SUPERUSER,
                                    "--pwfile=" + password,
                                    "--auth=scram-sha-256",
                                    "--encoding=UTF8",
                                    "--locale=C",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--no-sync")),
                    environment());
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private Path data() {
        return workspace().data(NAME);
    }
}
