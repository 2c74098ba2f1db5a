package nl.hoofdzaakwerk.matching.board;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.matching.scoring.model.Pair;

/** What the boards propose, written down so that a restart begins with it. */
@ApplicationScoped
class KeptProposals {

    private static final String REMOVE = "delete from board_proposal where card_id = any (?)";

    /** A card that left meanwhile is not pointed at. */
    private static final String WRITE = """
            insert into board_proposal as b (card_id, region, vacancy_id, proposed_since)
            select n.card_id, ?, n.vacancy_id, n.since
            from unnest(?::uuid[], ?::uuid[], ?::timestamptz[]) as n (card_id, vacancy_id, since)
                join candidate_card c on c.id = n.card_id
            on conflict (card_id) do update set region = excluded.region, vacancy_id = excluded.vacancy_id,
                proposed_since = case when b.vacancy_id = excluded.vacancy_id
                    then least(b.proposed_since, excluded.proposed_since) else excluded.proposed_since end
            """;

    private final EntityManager entityManager;
    private final AgroalDataSource dataSource;
    private final TransactionLocks locks;

    KeptProposals(EntityManager entityManager, AgroalDataSource dataSource, TransactionLocks locks) {
        this.entityManager = entityManager;
        this.dataSource = dataSource;
        this.locks = locks;
    }

    /** A pair and since when it is proposed. */
    record Kept(Pair pair, Instant since) {}

    @SuppressWarnings("unchecked")
    List<Kept> in(RegionCode region) {
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select card_id, vacancy_id, proposed_since from board_proposal where region = :region")
                .setParameter("region", region.value())
                .getResultList();
        return rows.stream()
                .map(row -> new Kept(new Pair((UUID) row[0], (UUID) row[1]), (Instant) row[2]))
                .toList();
    }

    /** One instance of the service at a time, so that they do not wait for each other's rows crosswise. */
    void replace(RegionCode region, List<Kept> now, Set<UUID> noMore) {
        locks.take("board " + region);
        List<Kept> sorted = now.stream()
                .sorted(Comparator.comparing(kept -> kept.pair().cardId()))
                .toList();
        try (Connection connection = dataSource.getConnection()) {
            remove(connection, noMore);
            write(connection, region, sorted);
        } catch (SQLException e) {
            throw new IllegalStateException("The proposals could not be written down", e);
        }
    }

    void forget(UUID cardId) {
        entityManager
                .createNativeQuery("delete from board_proposal where card_id = :card")
                .setParameter("card", cardId)
                .executeUpdate();
    }

    private static void remove(Connection connection, Collection<UUID> cards) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMOVE)) {
            statement.setArray(1, connection.createArrayOf("uuid", cards.toArray()));
            statement.executeUpdate();
        }
    }

    private static void write(Connection connection, RegionCode region, List<Kept> now) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            statement.setString(1, region.value());
            statement.setArray(
                    2,
                    connection.createArrayOf(
                            "uuid",
                            now.stream().map(kept -> kept.pair().cardId()).toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "uuid",
                            now.stream().map(kept -> kept.pair().vacancyId()).toArray()));
            statement.setArray(
                    4,
                    connection.createArrayOf(
                            "timestamptz",
                            now.stream()
                                    .map(kept -> kept.since()
                                            .atOffset(ZoneOffset.UTC)
                                            .toString())
                                    .toArray()));
            statement.executeUpdate();
        }
    }
}
