package nl.hoofdzaakwerk.matching.meeting;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;
import nl.hoofdzaakwerk.matching.meeting.model.MatchingMeeting;

@ApplicationScoped
class Meetings implements PanacheRepositoryBase<MatchingMeeting, UUID> {
    private final TransactionLocks locks;

    Meetings(TransactionLocks locks) {
        this.locks = locks;
    }

    /**
     * Lets the region's agendas be made and meetings planned one at a time, until the transaction ends: two meetings
     * closed at once would propose the same pair twice.
     */
    void oneAtATime(RegionCode region) {
        locks.take("matching-meeting " + region);
    }

    /** The meeting, locked until the transaction ends. */
    Optional<MatchingMeeting> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The meeting, which nobody can end until the transaction does. */
    Optional<MatchingMeeting> keepOpen(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    boolean isDayTaken(RegionCode region, LocalDate date) {
        return count("region = ?1 and meetingDate = ?2", region.value(), date) > 0;
    }

    List<MatchingMeeting> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
