package nl.hoofdzaakwerk.matching.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.PlacementClosed;
import nl.hoofdzaakwerk.events.PlacementMade;
import nl.hoofdzaakwerk.events.RegionCode;
import org.hibernate.Session;

/**
 * Placements heard. Each takes a position of its vacancy from the moment it is heard (E6) until the vacancy is told
 * anew: a vacancy told after the placement was recorded has that position taken off already.
 */
@ApplicationScoped
public class Placements {

    private static final String HEARD_LATER = """
            from placement_heard p join vacancy v on v.id = p.vacancy_id where p.recorded_at > v.updated_at
            """;
    private static final String NOT_COUNTED = "select count(*) " + HEARD_LATER;
    private static final String NOT_COUNTED_BY_VACANCY =
            "select v.id, count(*) " + HEARD_LATER + " and v.region = :region group by v.id";

    private final Session session;

    Placements(Session session) {
        this.session = session;
    }

    void heard(PlacementMade placement, Instant recordedAt) {
        keep(placement.placementId(), placement.vacancyId(), placement.matchId(), recordedAt, false);
    }

    /** The end of a placement; may be heard before its beginning. */
    void closed(PlacementClosed placement, Instant recordedAt) {
        keep(placement.placementId(), placement.vacancyId(), placement.matchId(), recordedAt, true);
    }

    private void keep(UUID placement, UUID vacancy, UUID match, Instant recordedAt, boolean closed) {
        session.createNativeMutationQuery("""
                        insert into placement_heard as p (placement_id, vacancy_id, match_id, recorded_at, closed)
                        values (:placement, :vacancy, :match, :at, :closed)
                        on conflict (placement_id) do update set closed = p.closed or :closed,
                            recorded_at = least(p.recorded_at, :at)
                        """)
                .setParameter("placement", placement)
                .setParameter("vacancy", vacancy, UUID.class)
                .setParameter("match", match, UUID.class)
                .setParameter("at", recordedAt)
                .setParameter("closed", closed)
                .executeUpdate();
    }

    boolean isClosed(UUID placementId) {
        return !session.createNativeQuery(
                        "select 1 from placement_heard where placement_id = :placement and closed", Integer.class)
                .setParameter("placement", placementId)
                .getResultList()
                .isEmpty();
    }

    /** Positions of the vacancy taken by placements that the vacancy, as told, does not count yet. */
    public int notCountedIn(UUID vacancyId) {
        return session.createNativeQuery(NOT_COUNTED + " and v.id = :vacancy", Long.class)
                .setParameter("vacancy", vacancyId)
                .getSingleResult()
                .intValue();
    }

    /** As {@link #notCountedIn}, for the region; vacancies without any are left out. */
    public Map<UUID, Integer> notCountedIn(RegionCode region) {
        return session
                .createNativeQuery(NOT_COUNTED_BY_VACANCY, Object[].class)
                .setParameter("region", region.value())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
