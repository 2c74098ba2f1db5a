package nl.hoofdzaakwerk.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Sends what the outbox holds, in order per key, at least once.
 *
 * <p>Any number of instances share the work: the outbox is divided into shards by key, and a shard is sent by whoever
 * holds its advisory lock for the length of one transaction. Rows are deleted in that transaction after the broker
 * acknowledged them; a crash in between sends them again, and inboxes recognise them. There is no cursor: sequence
 * numbers commit out of order, so what is left in the table is what is to be sent.
 */
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    /** Only for rows that another instance left behind: this instance's own commits give a signal. */
    private static final long SAFETY_POLL_MS = 250;

    private static final long PAUSE_AFTER_FAILURE_MS = 500;

    /**
     * Under load a batch costs the same whether it holds one row or twenty; the first row after a pause goes at once.
     */
    private static final long GATHERING_MS = 10;

    private static final int ENOUGH = 100;

    private final AgroalDataSource dataSource;
    private final OutboxSignal signal;
    private final OutboxSender sender;
    private volatile boolean running = true;
    private Thread thread;

    OutboxRelay(AgroalDataSource dataSource, OutboxSignal signal, OutboxSender sender, MeterRegistry metrics) {
        this.dataSource = dataSource;
        this.signal = signal;
        this.sender = sender;
        metrics.gauge("hw.outbox.sent", sender, OutboxSender::sent);
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        signal.give();
        thread.join(10_000);
        sender.close();
    }

    private void run() {
        while (running) {
            try {
                int sent = relayBatch();
                if (sent == 0) {
                    signal.await(SAFETY_POLL_MS);
                } else if (sent < ENOUGH) {
                    Thread.sleep(GATHERING_MS);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (SQLException | JsonProcessingException | RuntimeException e) {
                LOG.warnf("The outbox waits: %s", e.getMessage());
                LOG.debug("The outbox waits", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE_AFTER_FAILURE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** @return how many rows left the outbox */
    int relayBatch() throws SQLException, InterruptedException, JsonProcessingException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<OutboxRow> rows = OutboxRow.lockBatch(connection);
                List<Long> sent = rows.isEmpty() ? List.of() : sender.send(rows);
                OutboxRow.delete(connection, sent);
                connection.commit();
                if (sent.size() < rows.size()) {
                    pause();
                }
                return sent.size();
            } catch (SQLException | JsonProcessingException | RuntimeException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }
}
