package nl.hoofdzaakwerk.trajectory.consultation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.CaseRequest;
import nl.hoofdzaakwerk.trajectory.consultation.model.RequestState;

/** Requests for money: the own organisation's, and those of the own regions. */
@ApplicationScoped
class CaseRequests implements PanacheRepositoryBase<CaseRequest, UUID> {

    Optional<CaseRequest> forChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What a list is narrowed to; null where it is not. */
    record Filter(RegionCode region, RequestState state) {}

    List<CaseRequest> page(Filter filter, PageRequest page) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> parameters = new HashMap<>();
        if (filter.region() != null) {
            conditions.add("region = :region");
            parameters.put("region", filter.region());
        }
        if (filter.state() != null) {
            conditions.add("state = :state");
            parameters.put("state", filter.state());
        }
        if (page.after() != null) {
            conditions.add("id < :after");
            parameters.put("after", page.after());
        }
        return find(String.join(" and ", conditions) + " order by id desc", parameters)
                .range(0, page.limitPlusOne() - 1)
                .list();
    }

    /** All in a region, oldest first. */
    List<CaseRequest> ofRegion(RegionCode region) {
        return list("region = ?1 order by id", region);
    }

    Map<UUID, List<CaseRequest>> byCase(List<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : list("caseId in ?1 order by id", cases).stream().collect(Collectors.groupingBy(CaseRequest::caseId));
    }
}
