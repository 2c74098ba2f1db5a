package nl.hoofdzaakwerk.kit.privacy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The table of the employee audit. */
@ApplicationScoped
class AuditLog {
    private static final String INSERT = """
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

    /**
     * Writes a row in the running transaction.
     *
     * @param status the answer's status, or null while it is not known
     */
    void write(Call call, Integer status) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, Ids.next());
            statement.setObject(2, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
            statement.setString(3, call.caller().organisation().value());
            statement.setString(4, call.caller().user());
            statement.setString(5, String.join(" ", call.caller().roles()));
            statement.setString(6, call.operation());
            statement.setString(7, call.path());
            statement.setString(8, status == null || status < 400 ? "DONE" : "REFUSED");
            statement.setObject(9, status);
            statement.setString(10, call.traceId());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The call could not be audited, so it does not take place", e);
        }
    }
}
