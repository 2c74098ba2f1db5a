package nl.hoofdzaakwerk.employer.importing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.importing.model.EmployerImport;
import nl.hoofdzaakwerk.employer.importing.model.ImportState;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The imports; each query of a caller names the organisation, and the database's policy does too. */
@ApplicationScoped
class EmployerImports implements PanacheRepositoryBase<EmployerImport, UUID> {
    Optional<EmployerImport> own(UUID id, Caller caller) {
        return find("id = ?1 and organisation = ?2", id, caller.organisation().value())
                .firstResultOptional();
    }

    /** Nobody else decides about it until the transaction ends. */
    Optional<EmployerImport> lockOwn(UUID id, Caller caller) {
        return find("id = ?1 and organisation = ?2", id, caller.organisation().value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Newest first. */
    List<EmployerImport> page(Caller caller, PageRequest page) {
        var organisation = caller.organisation().value();
        var query = page.after() == null
                ? find("organisation = ?1 order by id desc", organisation)
                : find("organisation = ?1 and id < ?2 order by id desc", organisation, page.after());
        return query.range(0, page.limit()).list();
    }

    /** What somebody has to go on with, oldest first; for the system. */
    List<EmployerImport> toRun() {
        return list("state in ?1 order by id", List.of(ImportState.UPLOADED, ImportState.APPLYING));
    }
}
