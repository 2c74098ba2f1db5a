package nl.hoofdzaakwerk.matching.pool;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;

/**
 * What changed of a region's cards and vacancies, written down in the running transaction, so that the proposals of
 * every instance of the service follow it (E2, E6). Call it wherever something is changed that a card or a vacancy is
 * judged by: itself, its matches, its placements, what was answered or decided about it.
 */
@ApplicationScoped
public class PoolChanges {

    private static final String WRITTEN = PoolChanges.class.getName();
    private static final String INSERT =
            "insert into market_change (region, card_id, vacancy_id, changed_at) values (?, ?, ?, ?)";
    private static final String FORGET = "delete from market_change where card_id = ?";

    private final AgroalDataSource dataSource;
    private final TransactionSynchronizationRegistry transactions;
    private final Event<PoolChanged> changed;
    private final Clock clock;

    PoolChanges(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transactions,
            Event<PoolChanged> changed,
            Clock clock) {
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.changed = changed;
        this.clock = clock;
    }

    private record Change(RegionCode region, UUID cardId, UUID vacancyId) {}

    /** Something about this card changed, or it is not in this region any more. */
    public void card(RegionCode region, UUID cardId) {
        write(new Change(region, cardId, null));
    }

    /** Something about this vacancy changed, or it is not in this region any more. */
    public void vacancy(RegionCode region, UUID vacancyId) {
        write(new Change(region, null, vacancyId));
    }

    /** Something changed that is not of one card or vacancy, such as the rules, or it must not be pointed at. */
    public void region(RegionCode region) {
        write(new Change(region, null, null));
    }

    /** Leaves nothing written that points at the card; {@link #region} then tells that someone left. */
    void forget(UUID cardId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setObject(1, cardId);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The changes of a card could not be forgotten", e);
        }
    }

    /** The same change is written once per transaction. */
    private void write(Change change) {
        Set<Change> written = written();
        boolean firstOfRegion =
                written.stream().noneMatch(before -> before.region().equals(change.region()));
        if (!written.add(change)) {
            return;
        }
        insert(change);
        if (firstOfRegion) {
            changed.fire(new PoolChanged(change.region()));
        }
    }

    @SuppressWarnings("unchecked")
    private Set<Change> written() {
        Set<Change> written = (Set<Change>) transactions.getResource(WRITTEN);
        if (written == null) {
            written = new HashSet<>();
            transactions.putResource(WRITTEN, written);
        }
        return written;
    }

    private void insert(Change change) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, change.region().value());
            statement.setObject(2, change.cardId());
            statement.setObject(3, change.vacancyId());
            statement.setObject(4, OffsetDateTime.now(clock));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The change could not be written down", e);
        }
    }
}
