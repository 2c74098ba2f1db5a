package nl.hoofdzaakwerk.trajectory.funding;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingGrant;

/** Grants as the tenant of the transaction sees them; those that tell the group, only the treating side (G3). */
@ApplicationScoped
class FundingGrants implements PanacheRepositoryBase<FundingGrant, UUID> {

    /** The visible grants by request. */
    Map<UUID, FundingGrant> of(List<UUID> requestIds) {
        return requestIds.isEmpty()
                ? Map.of()
                : list("requestId in ?1", requestIds).stream()
                        .collect(Collectors.toMap(FundingGrant::requestId, Function.identity()));
    }

    /** X3: grants that end by a day, of running trajectories, with no money after it and not noted yet. */
    List<UUID> endingBy(LocalDate day, UUID after, int limit) {
        return getEntityManager()
                .createQuery("""
                        select g.requestId from FundingGrant g, Trajectory t
                        where t.id = g.trajectoryId and t.endDate is null and g.freedOn is null and g.validUntil <= :day
                            and not exists (select 1 from FundingWarning w where w.requestId = g.requestId)
                            and not exists (select 1 from FundingGrant n where n.trajectoryId = g.trajectoryId
                                and n.freedOn is null and n.validFrom > g.validUntil)
                            and g.requestId > :after
                        order by g.requestId""", UUID.class)
                .setParameter("day", day)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
