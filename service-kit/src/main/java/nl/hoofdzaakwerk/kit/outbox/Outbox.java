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
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
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
    private static final String AS_IT_IS = """
            insert into outbox (topic, record_key, shard, headers, payload) values (?, ?, ?, ?::jsonb, ?)
            """;

    /** The subject's next number is taken first, and its row stays locked until the commit: the rows keep its order. */
    private static final String NUMBERED = """
            with given as (select ?::text as topic, ?::text as record_key, ?::smallint as shard, ?::jsonb as headers,
                    ?::bytea as payload),
                numbered as (insert into outbox_sequence as s (topic, record_key, last) select topic, record_key, 1 from given
                    on conflict (topic, record_key) do update set last = s.last + 1 returning last)
            insert into outbox (topic, record_key, shard, headers, payload)
            select topic, record_key, shard, headers || jsonb_build_object('%s', last::text), payload from numbered, given
            """.formatted(CloudEventHeaders.SEQUENCE);

    /**
     * The same for many events: each subject's numbers are taken at once, in one order so that writers do not cross.
     */
    private static final String ALL_NUMBERED = """
            with given as materialized (
                    select * from unnest(?::text[], ?::text[], ?::smallint[], ?::text[], ?::bytea[])
                        with ordinality as g (topic, record_key, shard, headers, payload, place)),
                numbered as (insert into outbox_sequence as s (topic, record_key, last)
                    select topic, record_key, count(*) from given group by topic, record_key order by topic, record_key
                    on conflict (topic, record_key) do update set last = s.last + excluded.last
                    returning topic, record_key, last)
            insert into outbox (topic, record_key, shard, headers, payload)
            select topic, record_key, shard,
                headers::jsonb || jsonb_build_object('%s', (last - after)::text), payload
            from (select given.*, count(*) over (partition by topic, record_key order by place desc) - 1 as after from given) g
                join numbered using (topic, record_key)
            order by place
            """.formatted(CloudEventHeaders.SEQUENCE);

    private static final int MOST_AT_ONCE = 1_000;

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

    /**
     * Publishes an event under its subject.
     *
     * @return the event's id, {@code ce_id}
     */
    public UUID publish(Event event) {
        return append(event.type(), event.subject(), payloadOf(event));
    }

    /** Publishes many events, in this order per subject, with few statements. */
    public void publishAll(List<? extends Event> events) {
        entityManager.flush();
        for (int first = 0; first < events.size(); first += MOST_AT_ONCE) {
            insertAll(events.subList(first, Math.min(events.size(), first + MOST_AT_ONCE)));
        }
        if (!events.isEmpty()) {
            signalAfterCommit();
        }
    }

    private static byte[] payloadOf(Event event) {
        byte[] payload = EventJson.write(event);
        if (payload.length > CloudEventHeaders.MAXIMUM_BYTES) {
            throw new IllegalArgumentException(event.type() + " is larger than an event may be: " + payload.length);
        }
        return payload;
    }

    /** Tells that the thing under this key is no more; only for compacted topics. */
    public void tombstone(EventType type, UUID key) {
        if (!type.topic().allowsTombstone()) {
            throw new IllegalArgumentException(type.topic().name() + " knows no tombstones");
        }
        append(type, key.toString(), null);
    }

    private UUID append(EventType type, String subject, byte[] payload) {
        entityManager.flush();
        Map<String, String> headers = headersOf(type, subject);
        insert(NUMBERED, type.topic().name(), subject, headers, payload);
        return UUID.fromString(headers.get(CloudEventHeaders.ID));
    }

    /** All but the sequence. */
    private Map<String, String> headersOf(EventType type, String subject) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(CloudEventHeaders.ID, Ids.next().toString());
        headers.put(CloudEventHeaders.SOURCE, source);
        headers.put(CloudEventHeaders.TYPE, type.typeName());
        headers.put(CloudEventHeaders.SPECVERSION, CloudEventHeaders.SPECVERSION_VALUE);
        headers.put(CloudEventHeaders.TIME, clock.instant().toString());
        headers.put(CloudEventHeaders.SUBJECT, subject);
        headers.put(CloudEventHeaders.DATASCHEMA, type.dataSchema().toString());
        headers.put(CloudEventHeaders.SEQUENCETYPE, CloudEventHeaders.SEQUENCETYPE_VALUE);
        headers.put(CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.CONTENT_TYPE_VALUE);
        SpanContext span = Span.current().getSpanContext();
        if (span.isValid()) {
            headers.put(
                    CloudEventHeaders.TRACEPARENT,
                    "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                            + span.getTraceFlags().asHex());
        }
        return headers;
    }

    /** Appends a record as it is, for what did not start here, such as a dead letter. */
    public void forward(String topic, String key, Map<String, String> headers, byte[] payload) {
        insert(AS_IT_IS, topic, key, headers, payload);
    }

    private void insertAll(List<? extends Event> events) {
        Object[][] columns = new Object[5][events.size()];
        columns[4] = new byte[events.size()][];
        for (int i = 0; i < events.size(); i++) {
            Event event = events.get(i);
            columns[0][i] = event.type().topic().name();
            columns[1][i] = event.subject();
            columns[2][i] = shardOf(event.subject());
            columns[3][i] = written(headersOf(event.type(), event.subject()));
            columns[4][i] = payloadOf(event);
        }
        List<String> types = List.of("text", "text", "smallint", "text", "bytea");
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL_NUMBERED)) {
            for (int i = 0; i < columns.length; i++) {
                statement.setArray(i + 1, connection.createArrayOf(types.get(i), columns[i]));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The events could not be stored", e);
        }
    }

    private static int shardOf(String key) {
        return Math.floorMod(key == null ? 0 : key.hashCode(), SHARDS);
    }

    private String written(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Headers are texts and can be written", e);
        }
    }

    private void insert(String row, String topic, String key, Map<String, String> headers, byte[] payload) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(row)) {
            statement.setString(1, topic);
            statement.setString(2, key);
            statement.setInt(3, shardOf(key));
            statement.setString(4, written(headers));
            statement.setBytes(5, payload);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The event could not be stored", e);
        }
        signalAfterCommit();
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
