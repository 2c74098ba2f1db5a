package nl.hoofdzaakwerk.trajectory.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationParticipant;

/** Places at meetings: all to the region, to others the own organisation's. */
@ApplicationScoped
class ConsultationParticipants implements PanacheRepositoryBase<ConsultationParticipant, UUID> {

    List<ConsultationParticipant> of(UUID meetingId) {
        return list("meetingId = ?1 order by id", meetingId);
    }

    List<ConsultationParticipant> page(UUID meetingId, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("meeting", meetingId));
        if (page.after() != null) {
            parameters.put("after", page.after());
        }
        return find(
                        "meetingId = :meeting" + (page.after() == null ? "" : " and id < :after") + " order by id desc",
                        parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    /** Locks the organisation's place, so that two of it who answer at once do so one after the other. */
    Optional<ConsultationParticipant> forAnswer(UUID meetingId, OrganisationAlias organisation) {
        return find("meetingId = ?1 and organisation = ?2", meetingId, organisation)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
