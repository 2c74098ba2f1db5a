package nl.hoofdzaakwerk.trajectory.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.LedgerEntry;
import nl.hoofdzaakwerk.trajectory.funding.model.Money;

/** Entries of ledgers as the tenant of the transaction sees them; they are only ever added. */
@ApplicationScoped
class LedgerEntries implements PanacheRepositoryBase<LedgerEntry, UUID> {

    Optional<LedgerEntry> last(UUID lineId) {
        return find("lineId = ?1 order by sequence desc", lineId).range(0, 0).firstResultOptional();
    }

    /** Oldest first. */
    List<LedgerEntry> of(UUID lineId) {
        return list("lineId = ?1 order by sequence", lineId);
    }

    boolean isCorrected(UUID entryId) {
        return count("corrects", entryId) > 0;
    }

    /** Payments and releases of a reservation that were not moved back. */
    Money settledOf(UUID reservationId) {
        return Money.sum(list("""
                        from LedgerEntry e where e.settles = ?1
                            and not exists (select 1 from LedgerEntry c where c.corrects = e.id)""", reservationId).stream()
                .map(entry -> entry.transfer().amount())
                .toList());
    }

    /** Newest first. */
    List<LedgerEntry> page(UUID lineId, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("line", lineId));
        if (page.after() != null) {
            parameters.put("after", page.after());
        }
        String older = page.after() == null
                ? ""
                : " and sequence < (select e.sequence from LedgerEntry e where e.id = :after and e.lineId = :line)";
        return find("lineId = :line" + older + " order by sequence desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    /** All of a budget, line after line, oldest first. */
    List<LedgerEntry> ofBudget(UUID budgetId) {
        return list(
                "lineId in (select l.id from BudgetLine l where l.budgetId = ?1) order by lineId, sequence", budgetId);
    }
}
