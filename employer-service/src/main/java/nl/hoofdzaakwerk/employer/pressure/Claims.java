package nl.hoofdzaakwerk.employer.pressure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.pressure.model.Claim;
import nl.hoofdzaakwerk.employer.pressure.model.ClaimState;
import nl.hoofdzaakwerk.kit.api.PageRequest;

/** Claims on employers; the database limits them to the regions of who asks. */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {
    private static final String HOLDING = "employerId in ?1 and state = ?2 and fromDate <= ?3 and untilDate >= ?3";

    /** The claim that holds on a day for each of these employers. */
    Map<UUID, Claim> holding(Collection<UUID> employers, LocalDate day) {
        return list(HOLDING, employers, ClaimState.ACTIVE, day).stream()
                .collect(Collectors.toMap(Claim::employerId, Function.identity()));
    }

    /** A claim on this employer, locked until the transaction ends. */
    Optional<Claim> lock(UUID id, UUID employer) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(claim -> claim.employerId().equals(employer));
    }

    List<Claim> page(UUID employer, PageRequest page) {
        var query = page.after() == null
                ? find("employerId = ?1 order by id desc", employer)
                : find("employerId = ?1 and id < ?2 order by id desc", employer, page.after());
        return query.range(0, page.limit()).list();
    }

    /** Claims whose last day has passed, oldest first; by id, for each is read again under its lock. */
    List<UUID> overdue(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery(
                        "select id from Claim where untilDate < :today and state = :active order by untilDate, id",
                        UUID.class)
                .setParameter("today", today)
                .setParameter("active", ClaimState.ACTIVE)
                .setMaxResults(limit)
                .getResultList();
    }
}
