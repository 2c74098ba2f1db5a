package nl.hoofdzaakwerk.kit.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** Which events each consumer has handled, and how far it is with each subject. */
@ApplicationScoped
class InboxTable {
    private final AgroalDataSource dataSource;

    InboxTable(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Notes the event; false when it was noted before. */
    boolean isNew(String consumer, UUID event) {
        String insert = "insert into inbox (consumer, event_id) values (?, ?) on conflict do nothing";
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(insert)) {
            statement.setString(1, consumer);
            statement.setObject(2, event);
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be written", e);
        }
    }

    /**
     * Raises the highest sequence seen of the event's subject.
     *
     * @return the highest one before, 0 when there was none
     */
    long raiseSequence(String consumer, ReceivedEvent event) {
        String upsert = """
                insert into inbox_sequence as s (consumer, topic, record_key, last) values (?, ?, ?, ?)
                on conflict (consumer, topic, record_key) do update set last = greatest(s.last, excluded.last)
                returning coalesce(old.last, 0)
                """;
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(upsert)) {
            statement.setString(1, consumer);
            statement.setString(2, event.type().topic().name());
            statement.setString(3, event.key());
            statement.setLong(4, event.sequence());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be written", e);
        }
    }
}
