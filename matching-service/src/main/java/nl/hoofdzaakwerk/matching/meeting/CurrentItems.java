package nl.hoofdzaakwerk.matching.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.hoofdzaakwerk.matching.meeting.model.CurrentItem;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;

/** What is on the table in meetings, as far as the running transaction's tenant may see it. */
@ApplicationScoped
class CurrentItems implements PanacheRepositoryBase<CurrentItem, UUID> {

    private final Clock clock;

    CurrentItems(Clock clock) {
        this.clock = clock;
    }

    /** The meeting's, locked until the transaction ends; made when there is none yet. */
    CurrentItem lock(MatchingMeeting meeting) {
        getEntityManager()
                .createNativeQuery("insert into current_item (meeting_id, region, set_at, version)"
                        + " values (:meeting, :region, :at, 0) on conflict do nothing")
                .setParameter("meeting", meeting.id())
                .setParameter("region", meeting.region().value())
                .setParameter("at", OffsetDateTime.now(clock))
                .executeUpdate();
        return findById(meeting.id(), LockModeType.PESSIMISTIC_WRITE);
    }
}
