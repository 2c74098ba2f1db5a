package nl.hoofdzaakwerk.reporting.rebuild;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.reporting.rebuild.model.CopyText;
import org.postgresql.PGConnection;

/** Fills a table that is being rebuilt, as fast as PostgreSQL takes rows in. */
@ApplicationScoped
class CopyIn implements RowSink {
    private static final int SENT_AT_ONCE = 64 * 1024;

    private final AgroalDataSource dataSource;

    CopyIn(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Adds the rows in the caller's transaction. */
    @Override
    public void into(String table, List<String> columns, Stream<List<Object>> rows) {
        String command = "copy rebuilt.%s (%s) from stdin".formatted(table, String.join(", ", columns));
        try (Connection connection = dataSource.getConnection()) {
            org.postgresql.copy.CopyIn copy =
                    connection.unwrap(PGConnection.class).getCopyAPI().copyIn(command);
            try {
                send(copy, rows.iterator());
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("rows for " + table + " could not be copied in: " + e.getMessage(), e);
        }
    }

    private static void send(org.postgresql.copy.CopyIn copy, Iterator<List<Object>> rows) throws SQLException {
        StringBuilder text = new StringBuilder(SENT_AT_ONCE + 1024);
        while (rows.hasNext()) {
            CopyText.append(text, rows.next());
            if (text.length() >= SENT_AT_ONCE || !rows.hasNext()) {
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
                text.setLength(0);
            }
        }
    }
}
