package nl.hoofdzaakwerk.kit.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CloudEventHeaders;
import nl.hoofdzaakwerk.events.Event;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.events.EventType;
import nl.hoofdzaakwerk.kit.Ids;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Events leave with the change they tell of: a row in the same transaction, sent by the relay after the commit, in
 * order per subject. Call it after the aggregate was changed; it flushes the change first, so the aggregate's row is
 * locked and events of one subject get their sequence in the order in which they commit.
 */
@ApplicationScoped
public class Outbox {
    static final int SHARDS = 8;
    private static final String REGISTERED = Outbox.class.getName();

    private final AgroalDataSource dataSource;
    private final EntityManager entityManager;
    private final TransactionSynchronizationRegistry transactions;
    private final OutboxSignal signal;
    private final Clock clock;
    private final ObjectMapper json = EventJson.mapper();
    private final String source;

    Outbox(
            AgroalDataSource dataSource,
            EntityManager entityManager,
            TransactionSynchronizationRegistry transactions,
            OutboxSignal signal,
            Clock clock,
            @ConfigProperty(name = "hw.ce-source") String source) {
        this.dataSource = dataSource;
        this.entityManager = entityManager;
        this.transactions = transactions;
        this.signal = signal;
        this.clock = clock;
        this.source = source;
    }

    /** Publishes an event under its subject. */
    public void publish(Event event) {
        byte[] payload = EventJson.write(event);
        if (payload.length > CloudEventHeaders.MAXIMUM_BYTES) {
            throw new IllegalArgumentException(event.type() + " is larger than an event may be: " + payload.length);
        }
        append(event.type(), event.subject(), payload);
    }

    /** Tells that the thing under this key is no more; only for compacted topics. */
    public void tombstone(EventType type, UUID key) {
        if (!type.topic().allowsTombstone()) {
            throw new IllegalArgumentException(type.topic().name() + " knows no tombstones");
        }
        append(type, key.toString(), null);
    }

    private void append(EventType type, String subject, byte[] payload) {
        entityManager.flush();
        String topic = type.topic().name();
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CloudEventHeaders.ID, Ids.next().toString());
        headers.put(CloudEventHeaders.SOURCE, source);
        headers.put(CloudEventHeaders.TYPE, type.typeName());
        headers.put(CloudEventHeaders.SPECVERSION, CloudEventHeaders.SPECVERSION_VALUE);
        headers.put(CloudEventHeaders.TIME, clock.instant().toString());
        headers.put(CloudEventHeaders.SUBJECT, subject);
        headers.put(CloudEventHeaders.DATASCHEMA, type.dataSchema().toString());
        headers.put(CloudEventHeaders.SEQUENCE, Long.toString(nextSequence(topic, subject)));
        headers.put(CloudEventHeaders.SEQUENCETYPE, CloudEventHeaders.SEQUENCETYPE_VALUE);
        headers.put(CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.CONTENT_TYPE_VALUE);
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            headers.put(
                    CloudEventHeaders.TRACEPARENT,
                    "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                            + span.getTraceFlags().asHex());
        }
        forward(topic, subject, headers, payload);
    }

    /** Appends a record as it is, for what did not start here, such as a dead letter. */
    public void forward(String topic, String key, Map<String, String> headers, byte[] payload) {
        String insert = "insert into outbox (shard, topic, record_key, headers, payload) values (?, ?, ?, ?::jsonb, ?)";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setInt(1, Math.floorMod(key == null ? 0 : key.hashCode(), SHARDS));
            statement.setString(2, topic);
            statement.setString(3, key);
            statement.setString(4, json.writeValueAsString(headers));
            statement.setBytes(5, payload);
            statement.executeUpdate();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The event could not be stored", e);
        }
        signalAfterCommit();
    }

    private long nextSequence(String topic, String subject) {
        String upsert = """
                insert into outbox_sequence as s (topic, record_key, last) values (?, ?, 1)
                on conflict (topic, record_key) do update set last = s.last + 1 returning last
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(upsert)) {
            statement.setString(1, topic);
            statement.setString(2, subject);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The event got no sequence", e);
        }
    }

    private void signalAfterCommit() {
        if (transactions.getResource(REGISTERED) == null) {
            transactions.putResource(REGISTERED, Boolean.TRUE);
            transactions.registerInterposedSynchronization(new AfterCommit(signal));
        }
    }

    private record AfterCommit(OutboxSignal signal) implements jakarta.transaction.Synchronization {
        @Override
        public void beforeCompletion() {
            // only the end of the transaction matters
        }

        @Override
        public void afterCompletion(int status) {
            signal.give();
        }
    }
}
