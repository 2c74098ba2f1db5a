package nl.hoofdzaakwerk.employer.aftercare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.aftercare.model.RehireTask;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Employers to be asked on after a drop-out. */
@ApplicationScoped
class RehireTasks implements PanacheRepositoryBase<RehireTask, UUID> {
    boolean isAsked(UUID placement) {
        return count("placementId", placement) > 0;
    }

    List<RehireTask> openOf(List<UUID> family) {
        return list("employerId in ?1 and outcome is null", family);
    }

    /** A task of a placement in the regions that the database shows the caller, locked. */
    Optional<RehireTask> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<RehireTask> page(Caller caller, PageRequest page) {
        var regions = caller.regions().stream().map(RegionCode::value).toList();
        var query = page.after() == null
                ? find("region in ?1 order by id desc", regions)
                : find("region in ?1 and id < ?2 order by id desc", regions, page.after());
        return query.range(0, page.limit()).list();
    }
}
