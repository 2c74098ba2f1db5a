package nl.hoofdzaakwerk.employer.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** The employers; what a caller asks for is limited to the caller's regions here and again in the database. */
@ApplicationScoped
public class Employers implements PanacheRepositoryBase<Employer, UUID> {
    /** {@code union}, not {@code union all}, so that it ends whatever the table holds. */
    private static final String FAMILY = """
            with recursive
              up (id, merged_into) as (
                select id, merged_into from employer where id = :id
                union
                select e.id, e.merged_into from employer e join up on e.id = up.merged_into),
              family (id) as (
                select id from up where merged_into is null
                union
                select e.id from employer e join family f on e.merged_into = f.id)
            select id from family
            """;

    private final TransactionLocks locks;

    Employers(TransactionLocks locks) {
        this.locks = locks;
    }

    /** An employer in the caller's regions. */
    public Optional<Employer> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(employer -> caller.worksIn(employer.region()));
    }

    /**
     * The whole family of an employer: the record that survived and all that were merged into it, itself among them.
     * History is read over all of them. Only itself when nothing was merged.
     */
    public List<UUID> family(UUID id) {
        @SuppressWarnings("unchecked")
        List<UUID> ids = getEntityManager()
                .createNativeQuery(FAMILY, UUID.class)
                .setParameter("id", id)
                .getResultList();
        return List.copyOf(ids);
    }

    /** These employers by id, as far as they exist. */
    public Map<UUID, Employer> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Employer::id, Function.identity()));
    }

    List<Employer> page(Caller caller, PageRequest page) {
        var query = page.after() == null
                ? find("region in ?1 order by id desc", regionsOf(caller))
                : find("region in ?1 and id < ?2 order by id desc", regionsOf(caller), page.after());
        return query.range(0, page.limit()).list();
    }

    /**
     * The employer of a region with this KvK number. Nobody else can register the same number in this region until the
     * transaction ends.
     */
    Optional<UUID> registered(RegionCode region, KvkNumber kvkNumber) {
        openRegistration(region);
        locks.take("employer " + region + " " + kvkNumber.value());
        return find("region = ?1 and kvkNumber = ?2", region.value(), kvkNumber.value())
                .firstResultOptional()
                .map(Employer::id);
    }

    /** Nobody else registers an employer in this region until the transaction ends. */
    public void closeRegistration(RegionCode region) {
        locks.take(registrationIn(region));
    }

    /** Waits while registration in this region is closed, and keeps it open until the transaction ends. */
    void openRegistration(RegionCode region) {
        locks.share(registrationIn(region));
    }

    private static String registrationIn(RegionCode region) {
        return "employers of " + region;
    }

    static List<String> regionsOf(Caller caller) {
        return caller.regions().stream().map(RegionCode::value).toList();
    }
}
