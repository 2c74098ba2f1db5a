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
import nl.hoofdzaakwerk.matching.meeting.model.MeetingStage;

/** The meetings the running transaction's tenant may see. */
@ApplicationScoped
public class Meetings implements PanacheRepositoryBase<MatchingMeeting, UUID> {
    private final TransactionLocks locks;

    Meetings(TransactionLocks locks) {
        this.locks = locks;
    }

    /**
     * Lets the region's agendas be made and meetings planned one at a time, until the transaction ends: two meetings
     * closed at once would propose the same pair twice.
     */
    public void oneAtATime(RegionCode region) {
        locks.take("matching-meeting " + region);
    }

    /** The meeting, locked until the transaction ends. */
    public Optional<MatchingMeeting> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The meeting, which nobody can end until the transaction does. */
    public Optional<MatchingMeeting> keepOpen(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** Whether the region has a meeting that day which was not cancelled. */
    public boolean isDayTaken(RegionCode region, LocalDate date) {
        return count("region = ?1 and meetingDate = ?2 and stage <> ?3", region.value(), date, MeetingStage.CANCELLED)
                > 0;
    }

    /** The series' planned meetings from that day on, first one first. */
    public List<MatchingMeeting> plannedOf(UUID seriesId, LocalDate from) {
        return list(
                "seriesId = ?1 and stage = ?2 and meetingDate >= ?3",
                Sort.by("meetingDate"),
                seriesId,
                MeetingStage.PLANNED,
                from);
    }

    /** The same, locked: meetings are locked before {@link #oneAtATime}, by everybody. */
    public List<MatchingMeeting> lockPlannedOf(UUID seriesId, LocalDate from) {
        return find(
                        "seriesId = ?1 and stage = ?2 and meetingDate >= ?3",
                        Sort.by("id"),
                        seriesId,
                        MeetingStage.PLANNED,
                        from)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The days the series has had a meeting planned for, wherever that was moved. */
    public List<LocalDate> seriesDates(UUID seriesId) {
        return getEntityManager()
                .createQuery("select seriesDate from MatchingMeeting where seriesId = :series", LocalDate.class)
                .setParameter("series", seriesId)
                .getResultList();
    }

    /** The region's last meeting before that day that ended. */
    Optional<MatchingMeeting> lastBefore(RegionCode region, LocalDate day) {
        return find(
                        "region = ?1 and stage = ?2 and meetingDate < ?3",
                        Sort.descending("meetingDate"),
                        region.value(),
                        MeetingStage.ENDED,
                        day)
                .firstResultOptional();
    }

    List<MatchingMeeting> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
