package nl.hoofdzaakwerk.employer.aftercare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.kit.api.PageRequest;

/** The placements per employer. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    /** First working days of the placements with each of these employers. */
    public Map<UUID, List<LocalDate>> startsOf(Collection<UUID> employerIds) {
        return list("employerId in ?1 order by startDate", employerIds).stream()
                .collect(Collectors.groupingBy(
                        placement -> placement.employerId,
                        Collectors.mapping(placement -> placement.startDate, Collectors.toList())));
    }

    /** Gives a placement an id that no other service knows, so that it leads to nobody. */
    public void forgetPerson(UUID placementId) {
        getEntityManager()
                .createNativeQuery("update placement set id = :unknown where id = :known")
                .setParameter("unknown", UUID.randomUUID())
                .setParameter("known", placementId)
                .executeUpdate();
    }

    List<Placement> page(Collection<UUID> family, PageRequest page) {
        var query = page.after() == null
                ? find("employerId in ?1 order by id desc", family)
                : find("employerId in ?1 and id < ?2 order by id desc", family, page.after());
        return query.range(0, page.limit()).list();
    }
}
