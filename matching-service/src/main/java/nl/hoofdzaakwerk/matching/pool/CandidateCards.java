package nl.hoofdzaakwerk.matching.pool;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
