package nl.hoofdzaakwerk.trajectory.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.ConsultationDecision;

/** Decisions: of visible cases, and those the own organisation is to carry out. */
@ApplicationScoped
class ConsultationDecisions implements PanacheRepositoryBase<ConsultationDecision, UUID> {

    /** Locks it, for the owner and the region; empty for those who only see it. */
    Optional<ConsultationDecision> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<ConsultationDecision> page(UUID caseId, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("case", caseId));
        if (page.after() != null) {
            parameters.put("after", page.after());
        }
        return find(
                        "caseId = :case" + (page.after() == null ? "" : " and id < :after") + " order by id desc",
                        parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }
}
