package nl.hoofdzaakwerk.trajectory.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.funding.model.BudgetLine;

/** Lines of budgets as the tenant of the transaction sees them. */
@ApplicationScoped
class BudgetLines implements PanacheRepositoryBase<BudgetLine, UUID> {

    /** Locks the line, so that its entries are written one after the other. */
    Optional<BudgetLine> forEntry(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** In the order in which they were added. */
    List<BudgetLine> of(UUID budgetId) {
        return list("budgetId = ?1 order by id", budgetId);
    }
}
