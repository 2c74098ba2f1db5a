package nl.hoofdzaakwerk.reporting.rebuild;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.rebuild.model.Rebuild;
import nl.hoofdzaakwerk.reporting.rebuild.model.RebuildState;

@ApplicationScoped
class Rebuilds implements PanacheRepositoryBase<Rebuild, UUID> {
    /** The one that was not ended, kept for this transaction. */
    Optional<Rebuild> lockOpen() {
        return find("state in ?1", List.of(RebuildState.ASKED, RebuildState.RUNNING))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first: ids begin with the time. */
    List<Rebuild> page(PageRequest page) {
        return (page.after() == null ? find("order by id desc") : find("id < ?1 order by id desc", page.after()))
                .page(0, page.limitPlusOne())
                .list();
    }
}
