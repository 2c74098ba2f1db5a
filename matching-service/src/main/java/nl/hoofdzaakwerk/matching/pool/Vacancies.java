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
import nl.hoofdzaakwerk.matching.pool.model.Vacancy;

/** The vacancies the running transaction's tenant may see. */
@ApplicationScoped
public class Vacancies implements PanacheRepositoryBase<Vacancy, UUID> {

    /** The region's vacancies, oldest first. */
    public List<Vacancy> in(RegionCode region) {
        return list("region", Sort.by("id"), region.value());
    }

    /** The ids of the region's vacancies. */
    public Set<UUID> ids(RegionCode region) {
        return getEntityManager()
                .createQuery("select id from Vacancy where region = :region", UUID.class)
                .setParameter("region", region.value())
                .getResultStream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of these vacancies that are in the region. */
    public List<Vacancy> in(RegionCode region, Set<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("region = ?1 and id in ?2", region.value(), ids);
    }

    /** The vacancy, locked until the transaction ends: its positions are given away one at a time. */
    public Optional<Vacancy> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<Vacancy> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
