package nl.hoofdzaakwerk.kit.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** A record that waits to be sent; {@code headers} is a JSON object of texts. */
record OutboxRow(long id, String topic, String key, String headers, byte[] payload) {
    private static final int BATCH = 500;
    private static final int LOCK_SPACE = 0x4857;
    private static final String LOCK = "select s from generate_series(0, " + (Outbox.SHARDS - 1)
            + ") s where pg_try_advisory_xact_lock(" + LOCK_SPACE + ", s)";
    private static final String READ = "select id, topic, record_key, headers::text, payload from outbox"
            + " where shard = any(?) order by id limit " + BATCH;

    /** Takes the shards that no other instance holds, and reads the oldest rows of them. */
    static List<OutboxRow> lockBatch(Connection connection) throws SQLException {
        List<Integer> shards = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(LOCK);
                ResultSet locked = statement.executeQuery()) {
            while (locked.next()) {
                shards.add(locked.getInt(1));
            }
        }
        List<OutboxRow> rows = new ArrayList<>();
        if (shards.isEmpty()) {
            return rows;
        }
        Array wanted = connection.createArrayOf("smallint", shards.toArray());
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setArray(1, wanted);
            try (ResultSet found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(new OutboxRow(
                            found.getLong(1),
                            found.getString(2),
                            found.getString(3),
                            found.getString(4),
                            found.getBytes(5)));
                }
            }
        }
        return rows;
    }

    static void delete(Connection connection, List<Long> ids) throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        Array sent = connection.createArrayOf("bigint", ids.toArray());
        try (PreparedStatement statement = connection.prepareStatement("delete from outbox where id = any(?)")) {
            statement.setArray(1, sent);
            statement.executeUpdate();
        }
    }
}
