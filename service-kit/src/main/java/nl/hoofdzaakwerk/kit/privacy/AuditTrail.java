package nl.hoofdzaakwerk.kit.privacy;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
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

    /** Writes the row into the transaction that has just begun, once per request. */
    public void writeInto(Caller caller) {
        if (operation == null || written) {
            return;
        }
        log.write(callOf(caller), null);
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
