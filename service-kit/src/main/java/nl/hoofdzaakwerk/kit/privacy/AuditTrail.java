package nl.hoofdzaakwerk.kit.privacy;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.Caller;

/**
 * The employee audit of one request. The row is written in the request's own first transaction, so that nothing is done
 * or seen without it; a request that was refused, or whose transaction was rolled back, gets a row of its own.
 */
@RequestScoped
public class AuditTrail {
    private static final String INSERT = """
            insert into audit_log (id, at, organisation, user_id, roles, operation, path, outcome, status, trace_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final Clock clock;
    private String operation;
    private String path;
    private boolean written;

    AuditTrail(AgroalDataSource dataSource, TransactionSynchronizationRegistry transactions, Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.clock = clock;
    }

    void begin(String operation, String path) {
        this.operation = operation;
        this.path = path;
    }

    boolean isWritten() {
        return written;
    }

    /** Writes the row into the transaction that has just begun, once per request. */
    public void writeInto(Caller caller) {
        if (operation == null || written) {
            return;
        }
        insert(caller, "DONE", null);
        written = true;
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // only the end of the transaction matters
            }

            @Override
            public void afterCompletion(int status) {
                written = status == Status.STATUS_COMMITTED;
            }
        });
    }

    /** Writes the row of a request that did nothing. */
    void writeRefused(Caller caller, int status) {
        written = true;
        insert(caller, status < 400 ? "DONE" : "REFUSED", status);
    }

    private void insert(Caller caller, String outcome, Integer status) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setObject(1, Ids.next());
            statement.setObject(2, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
            statement.setString(3, caller.organisation().value());
            statement.setString(4, caller.user());
            statement.setString(5, String.join(" ", caller.roles()));
            statement.setString(6, operation);
            statement.setString(7, path);
            statement.setString(8, outcome);
            statement.setObject(9, status);
            statement.setString(10, Span.current().getSpanContext().getTraceId());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The call could not be audited, so it does not take place", e);
        }
    }
}
