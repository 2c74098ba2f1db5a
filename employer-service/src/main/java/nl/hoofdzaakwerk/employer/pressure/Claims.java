package nl.hoofdzaakwerk.employer.pressure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.pressure.model.Claim;
import nl.hoofdzaakwerk.employer.pressure.model.ClaimState;
import nl.hoofdzaakwerk.kit.api.PageRequest;

/** Claims on employers; the database limits them to the regions of who asks. */
@ApplicationScoped
class Claims implements PanacheRepositoryBase<Claim, UUID> {
    private static final String HOLDING = "employerId in ?1 and state = ?2 and fromDate <= ?3 and untilDate >= ?3";

    private final Families families;

    Claims(Families families) {
        this.families = families;
    }

    /** The claim that holds on a day for each of these employers, on whichever record of its family. */
    Map<UUID, Claim> holding(Collection<UUID> employers, LocalDate day) {
        var members = families.of(employers);
        var records = members.values().stream().flatMap(List::stream).distinct().toList();
        var holding = list(HOLDING, records, ClaimState.ACTIVE, day).stream()
                .collect(Collectors.toMap(Claim::employerId, Function.identity()));
        var found = new HashMap<UUID, Claim>();
        members.forEach((asked, family) -> family.stream()
                .map(holding::get)
                .filter(Objects::nonNull)
                .max(Comparator.comparing(Claim::until))
                .ifPresent(claim -> found.put(asked, claim)));
        return found;
    }

    /** A claim on this employer, locked until the transaction ends. */
    Optional<Claim> lock(UUID id, UUID employer) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(claim -> claim.employerId().equals(employer));
    }

    List<Claim> page(Collection<UUID> family, PageRequest page) {
        var query = page.after() == null
                ? find("employerId in ?1 order by id desc", family)
                : find("employerId in ?1 and id < ?2 order by id desc", family, page.after());
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
