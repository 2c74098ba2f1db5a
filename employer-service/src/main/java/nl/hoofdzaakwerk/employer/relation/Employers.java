package nl.hoofdzaakwerk.employer.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.employer.relation.model.Employer;
import nl.hoofdzaakwerk.employer.relation.model.KvkNumber;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** The employers; what a caller asks for is limited to the caller's regions here and again in the database. */
@ApplicationScoped
public class Employers implements PanacheRepositoryBase<Employer, UUID> {
    private final TransactionLocks locks;
    private final Families families;

    Employers(TransactionLocks locks, Families families) {
        this.locks = locks;
        this.families = families;
    }

    /** An employer in the caller's regions. */
    public Optional<Employer> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(employer -> caller.worksIn(employer.region()));
    }

    /** As {@link #visible}, locked until the transaction ends; to be asked before anything else reads the record. */
    public Optional<Employer> lockVisible(UUID id, Caller caller) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(employer -> caller.worksIn(employer.region()));
    }

    /**
     * The whole family of an employer: the record that survived and all that were merged into it, itself among them.
     * History is read over all of them. Only itself when nothing was merged.
     */
    public List<UUID> family(UUID id) {
        return families.of(id);
    }

    /** The record that survived, itself when it was not merged. */
    public UUID survivorOf(UUID id) {
        return families.survivorOf(id);
    }

    /** As {@link #visible}, to write on: 404 when it is not there, 409 naming the survivor when it was merged. */
    public Employer writable(UUID id, Caller caller) {
        var employer = visible(id, caller).orElseThrow(Problem::notFound);
        families.requireUnmerged(id);
        return employer;
    }

    /** These employers by id, as far as they exist. */
    public Map<UUID, Employer> byId(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(Employer::id, Function.identity()));
    }

    /** Which of these had no experience with the target group at the start (rule D2). */
    public Set<UUID> newToTargetGroup(Collection<UUID> ids) {
        @SuppressWarnings("unchecked")
        List<UUID> found = getEntityManager()
                .createNativeQuery(
                        "select id from employer where id = any(cast(:ids as uuid[])) and new_to_target_group",
                        UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return Set.copyOf(found);
    }

    /** @param municipalities as {@link EmployerFilter#query} takes them */
    List<Employer> page(Caller caller, EmployerFilter filter, List<String> municipalities, PageRequest page) {
        var query = filter.query(caller, municipalities, page);
        return find(query.text(), query.parameters()).range(0, page.limit()).list();
    }

    /**
     * The record of a region with this KvK number, merged or not. Nobody else can register the same number in this
     * region until the transaction ends.
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

    public static List<String> regionsOf(Caller caller) {
        return caller.regions().stream().map(RegionCode::value).toList();
    }
}
