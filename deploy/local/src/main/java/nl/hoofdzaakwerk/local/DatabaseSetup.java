package nl.hoofdzaakwerk.local;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates roles and databases that are not there yet, as superuser; names are the platform's own, never input. */
final class DatabaseSetup {

    private final Connection connection;
    private final Addresses addresses;

    DatabaseSetup(Connection connection, Addresses addresses) {
        this.connection = connection;
        this.addresses = addresses;
    }

    /** A role that can log in and nothing else: no superuser, and row-level security holds for it. */
    void role(String role) throws SQLException {
        if (isMissing("select 1 from pg_roles where rolname = ?", role)) {
            execute("create role " + role + " login nosuperuser nobypassrls nocreatedb nocreaterole password '"
                    + addresses.databasePassword(role) + "'");
        }
    }

    void database(String database, String owner) throws SQLException {
        if (isMissing("select 1 from pg_database where datname = ?", database)) {
            execute("create database " + database + " owner " + owner);
        }
        execute("revoke all on database " + database + " from public");
    }

    /** Trades the last moments before a crash for a start that does not wait for the disk. */
    void mayLoseLastCommits(String role) throws SQLException {
        execute("alter role " + role + " set synchronous_commit = off");
    }

    void mayConnect(String database, String role) throws SQLException {
        execute("grant connect on database " + database + " to " + role);
    }

    void schemaBelongsTo(String owner) throws SQLException {
        execute("alter schema public owner to " + owner);
    }

    private boolean isMissing(String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return !found.next();
            }
        }
    }

    private void execute(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
