package nl.hoofdzaakwerk.kit.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.CloudEventHeaders;
import nl.hoofdzaakwerk.events.EventJson;
import nl.hoofdzaakwerk.kit.outbox.Outbox;

/** Records that could not be handled: kept here to be replayed, and sent to the dead-letter topic with the reason. */
@ApplicationScoped
class DeadLetters {
    static final String REASON_HEADER = "hw_dead_letter_reason";
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final String COLUMNS =
            "select id, consumer, topic, record_key, headers::text, payload, reason, received_at, replayed_at"
                    + " from dead_letter ";

    private final AgroalDataSource dataSource;
    private final Outbox outbox;
    private final InboxTable inbox;
    private final Clock clock;
    private final ObjectMapper json = EventJson.mapper();

    DeadLetters(AgroalDataSource dataSource, Outbox outbox, InboxTable inbox, Clock clock) {
        this.dataSource = dataSource;
        this.outbox = outbox;
        this.inbox = inbox;
        this.clock = clock;
    }

    /** A dead letter as stored. */
    record Stored(
            ArrivedRecord arrived,
            String consumer,
            String reason,
            OffsetDateTime receivedAt,
            OffsetDateTime replayedAt) {}

    /** Stores it once, however often the record arrives. */
    void add(String consumer, ArrivedRecord arrived, String reason) {
        String insert = """
                insert into dead_letter (id, consumer, topic, record_key, headers, payload, reason, received_at)
                values (?, ?, ?, ?, ?::jsonb, ?, ?, ?) on conflict do nothing
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setObject(1, arrived.id());
            statement.setString(2, consumer);
            statement.setString(3, arrived.topic());
            statement.setString(4, arrived.key());
            statement.setString(5, json.writeValueAsString(arrived.headers()));
            statement.setBytes(6, arrived.payload());
            statement.setString(7, reason);
            statement.setObject(8, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
            if (statement.executeUpdate() == 0) {
                return;
            }
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The dead letter could not be stored", e);
        }
        eventIdOf(arrived).ifPresent(id -> inbox.isNew(consumer, id));
        Map<String, String> headers = new LinkedHashMap<>(arrived.headers());
        headers.put(REASON_HEADER, reason);
        outbox.forward(arrived.topic() + ".dlq", arrived.key(), headers, arrived.payload());
    }

    private static Optional<UUID> eventIdOf(ArrivedRecord arrived) {
        try {
            return Optional.ofNullable(arrived.headers().get(CloudEventHeaders.ID))
                    .map(UUID::fromString);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Newest first by arrival; {@code after} is the last one of the previous page. */
    List<Stored> list(UUID after, int limit) {
        String select = COLUMNS + """
                where ?::uuid is null
                   or (received_at, id) < (select received_at, id from dead_letter where id = ?)
                order by received_at desc, id desc limit ?
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(select)) {
            statement.setObject(1, after);
            statement.setObject(2, after);
            statement.setInt(3, limit);
            return read(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("The dead letters could not be read", e);
        }
    }

    /** Locks a dead letter for replay. */
    Optional<Stored> lock(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(COLUMNS + "where id = ? for update")) {
            statement.setObject(1, id);
            return read(statement).stream().findFirst();
        } catch (SQLException e) {
            throw new IllegalStateException("The dead letter could not be read", e);
        }
    }

    void markReplayed(UUID id) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("update dead_letter set replayed_at = ? where id = ?")) {
            statement.setObject(1, OffsetDateTime.now(clock).withOffsetSameInstant(ZoneOffset.UTC));
            statement.setObject(2, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The dead letter could not be marked", e);
        }
    }

    private List<Stored> read(PreparedStatement statement) throws SQLException {
        List<Stored> found = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                ArrivedRecord arrived = new ArrivedRecord(
                        rows.getObject(1, UUID.class),
                        rows.getString(3),
                        rows.getString(4),
                        json.readValue(rows.getString(5), HEADERS),
                        rows.getBytes(6));
                found.add(new Stored(
                        arrived,
                        rows.getString(2),
                        rows.getString(7),
                        rows.getObject(8, OffsetDateTime.class),
                        rows.getObject(9, OffsetDateTime.class)));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Stored headers are no JSON object", e);
        }
        return found;
    }
}
