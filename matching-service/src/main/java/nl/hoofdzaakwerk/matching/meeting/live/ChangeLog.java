package nl.hoofdzaakwerk.matching.meeting.live;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.matching.meeting.model.ChangeKind;

/** Reads what changed in meetings, within the transaction of whoever asks. */
@ApplicationScoped
class ChangeLog {

    /** How long ago a change of a region's cards and vacancies may have been written, and still be news. */
    private static final Duration NEWS = Duration.ofMinutes(1);

    private final EntityManager entityManager;
    private final Clock clock;

    ChangeLog(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** The number of each meeting's last change; a meeting without one is left out. */
    Map<UUID, Long> numbers(Collection<UUID> meetings) {
        Map<UUID, Long> numbers = new HashMap<>();
        for (Tuple row : rows(entityManager
                .createNativeQuery(
                        "select meeting_id, number from meeting_clock where meeting_id = any(:meetings)", Tuple.class)
                .setParameter("meetings", meetings.toArray(UUID[]::new)))) {
            numbers.put(row.get(0, UUID.class), row.get(1, Long.class));
        }
        return numbers;
    }

    /** The meeting's changes after that one, which the tenant may see, in their order. */
    List<LiveEvent.Changed> after(UUID meetingId, long number) {
        return rows(entityManager
                        .createNativeQuery("""
                        select number, kind, card_id, vacancy_id, subject_id, detail, changed_at from meeting_change
                        where meeting_id = :meeting and number > :number order by number""", Tuple.class)
                        .setParameter("meeting", meetingId)
                        .setParameter("number", number))
                .stream()
                .map(row -> new LiveEvent.Changed(
                        row.get(0, Long.class),
                        ChangeKind.valueOf(row.get(1, String.class)),
                        row.get(2, UUID.class),
                        row.get(3, UUID.class),
                        row.get(4, UUID.class),
                        row.get(5, String.class),
                        row.get(6, Instant.class)))
                .toList();
    }

    /** Ids of what lately changed of the cards and vacancies of these regions. */
    Map<RegionCode, Set<Long>> lately(Collection<RegionCode> regions) {
        Map<RegionCode, Set<Long>> lately = new HashMap<>();
        for (Tuple row : rows(entityManager
                .createNativeQuery(
                        "select region, id from market_change where region = any(:regions) and changed_at > :since",
                        Tuple.class)
                .setParameter("regions", regions.stream().map(RegionCode::value).toArray(String[]::new))
                .setParameter("since", OffsetDateTime.ofInstant(clock.instant().minus(NEWS), ZoneOffset.UTC)))) {
            lately.computeIfAbsent(new RegionCode(row.get(0, String.class)), region -> new HashSet<>())
                    .add(row.get(1, Long.class));
        }
        return lately;
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
