package nl.hoofdzaakwerk.trajectory.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingRequest;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingState;

/** Requests as the tenant of the transaction sees them; lists name the organisation too, for the index. */
@ApplicationScoped
class FundingRequests implements PanacheRepositoryBase<FundingRequest, UUID> {

    Optional<FundingRequest> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Newest first. */
    List<FundingRequest> of(UUID trajectoryId) {
        return list("trajectoryId = ?1 order by id desc", trajectoryId);
    }

    /** @param state null for every state */
    List<FundingRequest> page(Caller caller, FundingState state, PageRequest page) {
        List<String> conditions = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>(Map.of("organisation", caller.organisation()));
        conditions.add(
                caller.kind() == OrganisationKind.GGZ
                        ? "organisation = :organisation"
                        : "(payerOrganisation = :organisation or requestedByOrganisation = :organisation)");
        if (state != null) {
            conditions.add("state = :state");
            parameters.put("state", state);
        }
        if (page.after() != null) {
            conditions.add("id < :after");
            parameters.put("after", page.after());
        }
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }
}
