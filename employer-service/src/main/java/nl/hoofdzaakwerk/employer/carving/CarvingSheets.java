package nl.hoofdzaakwerk.employer.carving;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.carving.model.CarvingSheet;
import nl.hoofdzaakwerk.employer.carving.model.CarvingTask;
import nl.hoofdzaakwerk.employer.carving.model.SheetState;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** The worksheets; what a caller asks for is limited to the caller's regions here and again in the database. */
@ApplicationScoped
class CarvingSheets implements PanacheRepositoryBase<CarvingSheet, UUID> {
    private final TransactionLocks locks;
    private final Families families;

    CarvingSheets(TransactionLocks locks, Families families) {
        this.locks = locks;
        this.families = families;
    }

    Optional<CarvingSheet> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(sheet -> caller.worksIn(sheet.region()));
    }

    /** A worksheet in the caller's regions, locked until the transaction ends. */
    Optional<CarvingSheet> lockVisible(UUID id, Caller caller) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(sheet -> caller.worksIn(sheet.region()));
    }

    List<CarvingSheet> page(Collection<UUID> family, PageRequest page) {
        var query = page.after() == null
                ? find("employerId in ?1 order by id desc", family)
                : find("employerId in ?1 and id < ?2 order by id desc", family, page.after());
        return query.range(0, page.limit()).list();
    }

    /**
     * What was carved at an employer before, on whichever record of it. No other worksheet of it ends in a vacancy
     * until the transaction ends.
     */
    List<CarvingTask> finishedTasks(UUID employerId) {
        locks.take("carving " + families.survivorOf(employerId));
        return list("employerId in ?1 and state = ?2", families.of(employerId), SheetState.VACANCY_OPENED).stream()
                .flatMap(sheet -> sheet.content().tasks().stream())
                .toList();
    }
}
