package nl.hoofdzaakwerk.kit.privacy;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.identity.Caller;

/**
 * The employee audit of one request. The row is written in the request's own first transaction, so that nothing is done
 * or seen without it; a request that was refused, or whose transaction was rolled back, gets a row of its own.
 */
@RequestScoped
public class AuditTrail {
    private final AuditLog log;
    private final TransactionSynchronizationRegistry transactions;
    private String operation;
    private String path;
    private boolean written;

    AuditTrail(AuditLog log, TransactionSynchronizationRegistry transactions) {
        this.log = log;
        this.transactions = transactions;
    }

    void begin(String operation, String path) {
        this.operation = operation;
        this.path = path;
    }

    boolean isWritten() {
        return written;
    }

    AuditLog.Call callOf(Caller caller) {
        return new AuditLog.Call(
                caller, operation, path, Span.current().getSpanContext().getTraceId());
    }

    /** A row to write in the transaction that has just begun; each part of it is known already. */
    public record Row(AuditLog.Entry entry) {
        public static final String INSERT = AuditLog.INSERT;

        /** @param first number of the statement's first parameter that is the row's */
        public void fill(PreparedStatement statement, int first) throws SQLException {
            entry.fill(statement, first);
        }
    }

    /** The row of this request, once: empty outside a request and when its row is written already. */
    public Optional<Row> rowOf(Caller caller) {
        return operation == null || written ? Optional.empty() : Optional.of(new Row(log.entry(callOf(caller), null)));
    }

    /** Notes that the running transaction holds the row, for as long as it is not rolled back. */
    public void writtenInTransaction() {
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
}
