package nl.hoofdzaakwerk.matching.reverse;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.reverse.model.JobRequest;
import nl.hoofdzaakwerk.matching.reverse.model.RequestEnding;

/** The requests the running transaction's tenant may see. */
@ApplicationScoped
class JobRequests implements PanacheRepositoryBase<JobRequest, UUID> {
    private static final String OPEN_OF_CARD = "cardId = ?1 and ending is null";

    Optional<JobRequest> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<JobRequest> openOf(UUID cardId) {
        return find(OPEN_OF_CARD, cardId).firstResultOptional();
    }

    Optional<JobRequest> lockOpenOf(UUID cardId) {
        return find(OPEN_OF_CARD, cardId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * The open requests of the region's cards, by card; one may still be the WSP's of the region the card came from.
     */
    Map<UUID, JobRequest> openIn(RegionCode region) {
        return find(
                        "cardId in (select c.id from CandidateCard c where c.region = ?1) and ending is null",
                        region.value())
                .stream()
                .collect(Collectors.toMap(JobRequest::cardId, request -> request));
    }

    /** When a coach of the region last withdrew a request, by card. */
    Map<UUID, LocalDate> withdrawnIn(RegionCode region) {
        return find("region = ?1 and ending = ?2", region.value(), RequestEnding.WITHDRAWN).stream()
                .collect(Collectors.toMap(
                        JobRequest::cardId, JobRequest::endedOn, (one, other) -> one.isAfter(other) ? one : other));
    }

    List<JobRequest> ofCard(UUID cardId) {
        return list("cardId", Sort.by("id"), cardId);
    }

    List<JobRequest> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
