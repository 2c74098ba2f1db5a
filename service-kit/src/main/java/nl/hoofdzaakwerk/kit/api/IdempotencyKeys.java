package nl.hoofdzaakwerk.kit.api;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The keys used so far, each with the answer given. A key belongs to one user of one organisation. */
@ApplicationScoped
class IdempotencyKeys {
    private final AgroalDataSource dataSource;

    IdempotencyKeys(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** An answer as it was given. */
    record Stored(String operation, String requestHash, int status, String location, String etag, String body) {}

    /**
     * Takes the key for this request; a concurrent request with the same key waits here until the first has ended.
     *
     * @return the answer given before, or empty when the key is new
     */
    Optional<Stored> claim(Caller caller, String key, String operation, String requestHash) {
        String insert = """
                insert into idempotency_key (organisation, user_id, key, operation, request_hash)
                values (?, ?, ?, ?, ?) on conflict do nothing
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            identify(statement, 1, caller, key);
            statement.setString(4, operation);
            statement.setString(5, requestHash);
            if (statement.executeUpdate() == 1) {
                return Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The idempotency key could not be stored", e);
        }
        Stored stored = read(caller, key);
        if (!stored.operation().equals(operation) || !stored.requestHash().equals(requestHash)) {
            throw Problem.of(409, "idempotency-key-reused");
        }
        return Optional.of(stored);
    }

    void complete(Caller caller, String key, Stored answer) {
        String update = """
                update idempotency_key set status = ?, location = ?, etag = ?, body = ?
                where organisation = ? and user_id = ? and key = ?
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.setInt(1, answer.status());
            statement.setString(2, answer.location());
            statement.setString(3, answer.etag());
            statement.setString(4, answer.body());
            identify(statement, 5, caller, key);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The answer could not be stored with its idempotency key", e);
        }
    }

    /** Deletes keys of all callers; for the system's own tenant. */
    void forgetOlderThan(Duration age) {
        String delete = "delete from idempotency_key where created_at < now() - make_interval(secs => ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(delete)) {
            statement.setLong(1, age.toSeconds());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Old idempotency keys could not be deleted", e);
        }
    }

    private Stored read(Caller caller, String key) {
        String select = """
                select operation, request_hash, status, location, etag, body from idempotency_key
                where organisation = ? and user_id = ? and key = ?
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            identify(statement, 1, caller, key);
            try (ResultSet rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new IllegalStateException("The idempotency key vanished");
                }
                return new Stored(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getInt(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The idempotency key could not be read", e);
        }
    }

    private static void identify(PreparedStatement statement, int first, Caller caller, String key)
            throws SQLException {
        statement.setString(first, caller.organisation().value());
        statement.setString(first + 1, caller.user());
        statement.setString(first + 2, key);
    }
}
