package nl.hoofdzaakwerk.matching.vum;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.vum.model.VumSearch;

/** Searches of the running transaction's organisation; their results go with them. */
@ApplicationScoped
class VumSearches implements PanacheRepositoryBase<VumSearch, UUID> {

    List<VumSearch> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }

    Optional<VumSearch> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    long removeOfCard(UUID cardId) {
        return delete("cardId", cardId);
    }

    long removeOfVacancy(UUID vacancyId) {
        return delete("vacancyId", vacancyId);
    }

    /** Those whose time has passed. */
    long removeDue(Instant now) {
        return delete("removeAfter <= ?1", now);
    }
}
