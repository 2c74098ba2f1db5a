package nl.hoofdzaakwerk.matching.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.meeting.model.Decision;
import nl.hoofdzaakwerk.matching.meeting.model.MeetingDecision;

/** What meetings decided, as far as the running transaction's tenant may see it. */
@ApplicationScoped
public class Decisions implements PanacheRepositoryBase<MeetingDecision, UUID> {

    private static final Sort OLDEST_FIRST = Sort.by("decidedAt", "id");

    List<MeetingDecision> page(UUID meetingId, PageRequest page) {
        var rows = page.after() == null
                ? find("meetingId = ?1", Sort.descending("id"), meetingId)
                : find("meetingId = ?1 and id < ?2", Sort.descending("id"), meetingId, page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }

    Map<UUID, MeetingDecision> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(MeetingDecision::id, Function.identity()));
    }

    /** All of the meeting, first one first. */
    public List<MeetingDecision> of(UUID meetingId) {
        return list("meetingId", OLDEST_FIRST, meetingId);
    }

    /** The last one about each pair, in the order in which they were taken. */
    List<MeetingDecision> lastOfEachPair(UUID meetingId) {
        Map<UUID, MeetingDecision> last = new LinkedHashMap<>();
        of(meetingId).forEach(decision -> {
            last.remove(decision.matchId());
            last.put(decision.matchId(), decision);
        });
        return List.copyOf(last.values());
    }

    /** The meeting's last one about the match. */
    Optional<MeetingDecision> last(UUID meetingId, UUID matchId) {
        return find("meetingId = ?1 and matchId = ?2", Sort.descending("decidedAt", "id"), meetingId, matchId)
                .firstResultOptional();
    }

    boolean hasAgreed(UUID meetingId) {
        return count("meetingId = ?1 and decision = ?2", meetingId, Decision.AGREED) > 0;
    }

    /** On which day each of the region's cards was decided about last, in a meeting. */
    Map<UUID, LocalDate> lastDiscussed(RegionCode region) {
        List<Object[]> rows = getEntityManager()
                .createQuery("""
                        select m.cardId, max(g.meetingDate)
                        from MeetingDecision d join Match m on m.id = d.matchId
                            join MatchingMeeting g on g.id = d.meetingId
                        where d.region = :region and m.cardId is not null
                        group by m.cardId
                        """, Object[].class)
                .setParameter("region", region.value())
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (LocalDate) row[1]));
    }
}
