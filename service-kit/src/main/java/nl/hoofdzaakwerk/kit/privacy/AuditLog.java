package nl.hoofdzaakwerk.kit.privacy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The table of the employee audit. */
@ApplicationScoped
class AuditLog {
    static final String INSERT = """
            insert into audit_log (id, at, organisation, user_id, roles, operation, path, outcome, status, trace_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final Clock clock;

    AuditLog(AgroalDataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** What was called. */
    record Call(Caller caller, String operation, String path, String traceId) {}

    /** A row of the table. */
    record Entry(UUID id, OffsetDateTime at, Call call, Integer status) {
        void fill(PreparedStatement statement, int first) throws SQLException {
            statement.setObject(first, id);
            statement.setObject(first + 1, at);
            statement.setString(first + 2, call.caller().organisation().value());
            statement.setString(first + 3, call.caller().user());
            statement.setString(first + 4, String.join(" ", call.caller().roles()));
            statement.setString(first + 5, call.operation());
            statement.setString(first + 6, call.path());
            statement.setString(first + 7, status == null || status < 400 ? "DONE" : "REFUSED");
            statement.setObject(first + 8, status, Types.INTEGER);
            statement.setString(first + 9, call.traceId());
        }
    }

    /** @param status the answer's status, or null while it is not known */
    Entry entry(Call call, Integer status) {
        return new Entry(Ids.next(), OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC), call, status);
    }

    /** Writes a row in the running transaction. */
    void write(Call call, Integer status) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            entry(call, status).fill(statement, 1);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The call could not be audited, so it does not take place", e);
        }
    }
}
