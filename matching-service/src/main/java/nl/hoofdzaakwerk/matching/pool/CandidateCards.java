package nl.hoofdzaakwerk.matching.pool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.pool.model.CandidateCard;

/** The cards the running transaction's tenant may see. */
@ApplicationScoped
public class CandidateCards implements PanacheRepositoryBase<CandidateCard, UUID> {

    /** The region's cards, oldest first. */
    public List<CandidateCard> in(RegionCode region) {
        return list("region", Sort.by("id"), region.value());
    }

    /** The ids of the region's cards. */
    public Set<UUID> ids(RegionCode region) {
        return getEntityManager()
                .createQuery("select id from CandidateCard where region = :region", UUID.class)
                .setParameter("region", region.value())
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these cards that are in the region. */
    public List<CandidateCard> in(RegionCode region, Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("region = ?1 and id in ?2", region.value(), ids);
    }

    /** The card, locked until the transaction ends: who decides about its candidate does so one at a time. */
    public Optional<CandidateCard> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<CandidateCard> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
