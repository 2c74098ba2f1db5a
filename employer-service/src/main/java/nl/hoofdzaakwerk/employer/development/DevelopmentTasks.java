package nl.hoofdzaakwerk.employer.development;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.development.model.DevelopmentTask;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The tasks; what a caller asks for is limited to the WSP's regions here and again in the database. */
@ApplicationScoped
class DevelopmentTasks implements PanacheRepositoryBase<DevelopmentTask, UUID> {
    Optional<DevelopmentTask> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(task -> caller.worksIn(task.region()));
    }

    Optional<DevelopmentTask> lockVisible(UUID id, Caller caller) {
        return lock(id).filter(task -> caller.worksIn(task.region()));
    }

    Optional<DevelopmentTask> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. @param open empty for all */
    List<DevelopmentTask> page(Caller caller, Optional<Boolean> open, PageRequest page) {
        var where = new StringBuilder("region in :regions");
        Map<String, Object> parameters = new HashMap<>();
        parameters.put(
                "regions", caller.regions().stream().map(RegionCode::value).toList());
        open.ifPresent(wanted -> where.append(wanted ? " and result is null" : " and result is not null"));
        if (page.after() != null) {
            where.append(" and id < :after");
            parameters.put("after", page.after());
        }
        return find(where + " order by id desc", parameters)
                .range(0, page.limit())
                .list();
    }
}
