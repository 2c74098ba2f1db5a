package nl.hoofdzaakwerk.trajectory.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationMeeting;
import nl.hoofdzaakwerk.trajectory.consultation.model.MeetingState;

/**
 * Meetings as the tenant of the transaction sees them: of the own regions, or where the own organisation is invited.
 */
@ApplicationScoped
class ConsultationMeetings implements PanacheRepositoryBase<ConsultationMeeting, UUID> {

    Optional<ConsultationMeeting> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What a list is narrowed to; null where it is not. */
    record Filter(RegionCode region, MeetingState state) {}

    List<ConsultationMeeting> page(Filter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (filter.region() != null) {
            conditions.add("region = :region");
            parameters.put("region", filter.region());
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            parameters.put("state", filter.state());
        }
        if (page.after() != null) {
            conditions.add("id < :after");
            parameters.put("after", page.after());
        }
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    /** Those within a period, oldest first. */
    List<ConsultationMeeting> within(Period period) {
        return list("date between ?1 and ?2 order by date, id", period.from(), period.until()).stream()
                .filter(meeting -> period.covers(meeting.region()))
                .toList();
    }

    /** The day of the latest meeting that was held in a region. */
    Optional<LocalDate> latestHeld(RegionCode region) {
        return find("region = ?1 and state = ?2 order by date desc", region, MeetingState.HELD)
                .range(0, 0)
                .firstResultOptional()
                .map(ConsultationMeeting::date);
    }

    boolean isPlanned(RegionCode region, LocalDate from) {
        return count("region = ?1 and state = ?2 and date >= ?3", region, MeetingState.PLANNED, from) > 0;
    }

    /** Reads again what a trigger counted. */
    ConsultationMeeting recounted(ConsultationMeeting meeting) {
        flush();
        getEntityManager().refresh(meeting);
        return meeting;
    }
}
