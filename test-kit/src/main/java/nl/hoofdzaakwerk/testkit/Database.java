package nl.hoofdzaakwerk.testkit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * One service's database in the test platform, seen as superuser: past row-level security, so a test can tell what is
 * really stored.
 *
 * @param name the database's name, e.g. {@code trajectory}
 * @param port TCP port of PostgreSQL on 127.0.0.1
 */
public record Database(String name, int port) {

    private static final Set<String> NOT_COUNTED = Set.of("flyway_schema_history");

    /** JDBC address for any role. */
    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
    }

    /** The role that owns the schema and runs the migrations. */
    public String ownerRole() {
        return name + "_owner";
    }

    /** The role the service works with: owns nothing and is subject to row-level security. */
    public String applicationRole() {
        return name + "_app";
    }

    /** The password of one of the two roles; it guards nothing. */
    public String password(String role) {
        return "local-only-" + role;
    }

    /** A connection as superuser; the caller closes it. */
    public Connection connect() throws SQLException {
        return connect(name);
    }

    /**
     * Runs statements as superuser.
     *
     * @throws IllegalStateException when PostgreSQL refuses, with its message
     */
    public void execute(String sql) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The first column of each row, as text.
     *
     * @throws IllegalStateException when PostgreSQL refuses, with its message
     */
    public List<String> select(String sql) {
        try (Connection connection = connect()) {
            return select(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same over a connection that the caller keeps, for who asks often. */
    public static List<String> select(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    /** Number of rows per table of all schemas, except {@code ignored} tables and Flyway's own. */
    public Map<String, Long> rowCounts(Set<String> ignored) {
        try (Connection connection = connect()) {
            return rowCounts(connection, ignored);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same over a connection that the caller keeps. */
    public static Map<String, Long> rowCounts(Connection connection, Set<String> ignored) throws SQLException {
        String counts = tables(connection).stream()
                .filter(table -> !ignored.contains(bare(table)) && !NOT_COUNTED.contains(bare(table)))
                .map(table -> "select '%s=' || count(*) from %s".formatted(table, table))
                .collect(Collectors.joining(" union all "));
        Map<String, Long> rows = new TreeMap<>();
        if (!counts.isEmpty()) {
            select(connection, counts).forEach(count -> {
                int separator = count.lastIndexOf('=');
                rows.put(count.substring(0, separator), Long.parseLong(count.substring(separator + 1)));
            });
        }
        return rows;
    }

    private static String bare(String table) {
        return table.substring(table.indexOf('.') + 1);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        return select(connection, """
                select format('%I.%I', n.nspname, c.relname)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')
                  and n.nspname not like 'pg_toast%'
                order by 1
                """);
    }

    Database provision() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                if (found.next()) {
                    return this;
                }
            }
            createRole(statement, ownerRole());
            createRole(statement, applicationRole());
            statement.execute("create database %s owner %s".formatted(name, ownerRole()));
            statement.execute("revoke all on database %s from public".formatted(name));
            statement.execute("grant connect on database %s to %s".formatted(name, applicationRole()));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        execute("alter schema public owner to " + ownerRole());
        return this;
    }

    private void createRole(Statement statement, String role) throws SQLException {
        statement.execute("create role %s login nosuperuser nobypassrls nocreatedb nocreaterole password '%s'"
                .formatted(role, password(role)));
    }

    private Connection connect(String database) throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl("jdbc:postgresql://127.0.0.1:" + port + "/" + database);
        source.setUser("postgres");
        return source.getConnection();
    }
}
