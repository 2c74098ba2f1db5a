package nl.hoofdzaakwerk.trajectory.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseState;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationCase;

/** Cases as the tenant of the transaction sees them: the own, of the own regions, or of meetings one takes part in. */
@ApplicationScoped
class ConsultationCases implements PanacheRepositoryBase<ConsultationCase, UUID> {

    /** Locks the case, for those who may change it; empty for those who only see it. */
    Optional<ConsultationCase> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What a list is narrowed to; null where it is not. */
    record Filter(RegionCode region, CaseState state, UUID meetingId) {}

    List<ConsultationCase> page(Filter filter, PageRequest page) {
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
        if (filter.meetingId() != null) {
            conditions.add("meetingId = :meeting");
            parameters.put("meeting", filter.meetingId());
        }
        if (page.after() != null) {
            conditions.add("id < :after");
            parameters.put("after", page.after());
        }
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    List<ConsultationCase> ofMeeting(UUID meetingId) {
        return list("meetingId = ?1 order by id", meetingId);
    }

    /** Tabled within a period and not withdrawn, oldest first. */
    List<ConsultationCase> within(Period period) {
        return list(
                        "tabledAt >= ?1 and tabledAt < ?2 and state <> ?3 order by id",
                        period.from().atStartOfDay(TimeSource.ZONE).toInstant(),
                        period.until().plusDays(1).atStartOfDay(TimeSource.ZONE).toInstant(),
                        CaseState.WITHDRAWN)
                .stream()
                .filter(one -> period.covers(one.region()))
                .toList();
    }
}
