package nl.hoofdzaakwerk.trajectory.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingWarning;

/** What was noted about money that ends, as the tenant of the transaction sees it. */
@ApplicationScoped
class FundingWarnings implements PanacheRepositoryBase<FundingWarning, UUID> {

    private static final String TREATED = "w.organisation = :organisation"
            + " and exists (select 1 from Trajectory t where t.id = w.trajectoryId and t.endDate is null)";
    private static final String PAID = "exists (select 1 from FundingRequest r where r.id = w.requestId"
            + " and (r.payerOrganisation = :organisation or r.requestedByOrganisation = :organisation))";

    private static final String OPEN = """
             and exists (select 1 from FundingGrant g where g.requestId = w.requestId and g.freedOn is null)
             and not exists (select 1 from FundingGrant n where n.trajectoryId = w.trajectoryId and n.freedOn is null
                and n.validFrom > w.moneyUntil)""";

    /** Without money after it, and for the treating side of running trajectories; newest first. */
    List<FundingWarning> page(Caller caller, PageRequest page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("organisation", caller.organisation()));
        String whose = caller.kind() == OrganisationKind.GGZ ? TREATED : PAID;
        String older = "";
        if (page.after() != null) {
            older = " and w.id < :after";
            parameters.put("after", page.after());
        }
        return find("from FundingWarning w where " + whose + " " + OPEN + older + " order by w.id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }
}
