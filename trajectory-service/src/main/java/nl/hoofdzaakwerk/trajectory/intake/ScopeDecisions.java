package nl.hoofdzaakwerk.trajectory.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.trajectory.intake.model.TakenDecision;

/** Scope decisions that were taken; the database lets nobody change one. */
@ApplicationScoped
class ScopeDecisions implements PanacheRepositoryBase<TakenDecision, UUID> {

    /** Newest first. */
    List<TakenDecision> page(UUID candidateId, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("candidate", candidateId));
        if (page.after() != null) {
            parameters.put("after", page.after());
        }
        return find(
                        "candidateId = :candidate" + (page.after() == null ? "" : " and id < :after")
                                + " order by id desc",
                        parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    /** All, oldest first. */
    List<TakenDecision> of(UUID candidateId) {
        return list("candidateId = ?1 order by id", candidateId);
    }
}
