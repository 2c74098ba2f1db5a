package nl.hoofdzaakwerk.employer.wish;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.wish.model.Wish;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The wishes; what a caller asks for is limited to the caller's regions here and again in the database. */
@ApplicationScoped
class Wishes implements PanacheRepositoryBase<Wish, UUID> {
    Optional<Wish> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(wish -> caller.worksIn(wish.region()));
    }

    Optional<Wish> lockVisible(UUID id, Caller caller) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(wish -> caller.worksIn(wish.region()));
    }

    List<Wish> page(Caller caller, PageRequest page) {
        var regions = caller.regions().stream().map(RegionCode::value).toList();
        var query = page.after() == null
                ? find("region in ?1 order by id desc", regions)
                : find("region in ?1 and id < ?2 order by id desc", regions, page.after());
        return query.range(0, page.limit()).list();
    }

    boolean isOccupation(IscoCode code) {
        return ((Number) getEntityManager()
                                .createNativeQuery("select count(*) from occupation where code = :code")
                                .setParameter("code", code.value())
                                .getSingleResult())
                        .intValue()
                > 0;
    }
}
