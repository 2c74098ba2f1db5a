package nl.hoofdzaakwerk.matching.board;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.Tenancy;

/**
 * Reads what any instance of the service wrote down as changed, each change once.
 *
 * <p>Numbers of rows and of transactions are given out before the commit, so a later one can be seen first. Everything
 * is therefore read again from the oldest transaction that was still running at the last look, and what was read
 * already is left out.
 */
@ApplicationScoped
class ChangeFeed {

    private static final String READ = """
            select pg_snapshot_xmin(s.now)::text::bigint, c.id, c.transaction_id, c.region, c.card_id, c.vacancy_id
            from (select pg_current_snapshot() as now) s left join market_change c on c.transaction_id >= ?
            order by c.id
            """;
    private static final String REMOVE = "delete from market_change where changed_at < ?";

    private final Tenancy tenancy;
    private final AgroalDataSource dataSource;
    private long from = Long.MAX_VALUE;
    private final Set<Long> read = new HashSet<>();

    ChangeFeed(Tenancy tenancy, AgroalDataSource dataSource) {
        this.tenancy = tenancy;
        this.dataSource = dataSource;
    }

    /** @param cardId null when it is not of one card; likewise the vacancy */
    record Change(RegionCode region, UUID cardId, UUID vacancyId) {}

    private record Row(long id, long transaction, Change change) {}

    /** What was committed since the last look; nothing at the first. Call it outside a transaction. */
    synchronized List<Change> next() {
        List<Row> rows = new ArrayList<>();
        long oldestRunning = tenancy.asSystem("boards", () -> look(rows));
        List<Change> changes = rows.stream()
                .filter(row -> !read.contains(row.id()))
                .map(Row::change)
                .toList();
        from = oldestRunning;
        read.clear();
        rows.stream().filter(row -> row.transaction() >= from).map(Row::id).forEach(read::add);
        return changes;
    }

    private long look(List<Row> rows) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setLong(1, from);
            try (ResultSet found = statement.executeQuery()) {
                long oldestRunning = from;
                while (found.next()) {
                    oldestRunning = found.getLong(1);
                    if (found.getObject(2) != null) {
                        rows.add(new Row(found.getLong(2), found.getLong(3), changeOf(found)));
                    }
                }
                return oldestRunning;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The changes cannot be read", e);
        }
    }

    private static Change changeOf(ResultSet found) throws SQLException {
        return new Change(
                new RegionCode(found.getString(4)), found.getObject(5, UUID.class), found.getObject(6, UUID.class));
    }

    /** Removes what was written before that moment. */
    void removeBefore(Instant moment) {
        tenancy.asSystem("boards", () -> {
            try (Connection connection = dataSource.getConnection();
                    PreparedStatement statement = connection.prepareStatement(REMOVE)) {
                statement.setObject(1, OffsetDateTime.ofInstant(moment, ZoneOffset.UTC));
                statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("Old changes cannot be removed", e);
            }
        });
    }
}
