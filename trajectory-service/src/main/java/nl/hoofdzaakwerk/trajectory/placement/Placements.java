package nl.hoofdzaakwerk.trajectory.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;

/** Placements as the tenant of the transaction sees them. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    /** Newest first. */
    List<Placement> of(UUID trajectoryId) {
        return list("trajectoryId = ?1 order by id desc", trajectoryId);
    }

    /** A7: work that has become sustainable by a day without anyone having noted it. */
    List<UUID> dueToSustain(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Placement p where p.sustainedOn is null and p.sustainableFrom <= :today"
                                + " and (p.endDate is null or p.endDate >= p.sustainableFrom) order by p.id",
                        UUID.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }
}
