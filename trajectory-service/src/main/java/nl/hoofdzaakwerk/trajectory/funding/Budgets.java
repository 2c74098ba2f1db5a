package nl.hoofdzaakwerk.trajectory.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.trajectory.funding.model.Budget;

/** Budgets as the tenant of the transaction sees them. */
@ApplicationScoped
class Budgets implements PanacheRepositoryBase<Budget, UUID> {

    List<Budget> page(Caller caller, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("organisation", caller.organisation()));
        if (page.after() != null) {
            parameters.put("after", page.after());
        }
        String older = page.after() == null ? "" : " and id < :after";
        return find("organisation = :organisation" + older + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }
}
