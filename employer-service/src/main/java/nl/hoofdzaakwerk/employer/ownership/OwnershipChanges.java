package nl.hoofdzaakwerk.employer.ownership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.Employers;
import nl.hoofdzaakwerk.employer.relation.model.Owner;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Who passed contacts to whom. */
@ApplicationScoped
class OwnershipChanges implements PanacheRepositoryBase<OwnershipChange, UUID> {
    private static final String PASS_ALL = """
            with passed as (
                update employer set owner = :user, owner_organisation = :organisation, version = version + 1
                where region in (:regions) and owner = :fromUser and owner_organisation = :fromOrganisation
                  and merged_into is null
                returning id, region)
            insert into employer_ownership (id, employer_id, region, from_user, from_organisation, to_user,
                to_organisation, passed_by, passed_by_organisation, passed_on, recorded_at, reason)
            select uuidv7(), id, region, :fromUser, :fromOrganisation, :user, :organisation, :by, :byOrganisation,
                cast(:on as date), now(), :reason
            from passed
            """;

    /** Newest first. */
    List<OwnershipChange> page(Collection<UUID> family, PageRequest page) {
        var query = page.after() == null
                ? find("employerId in ?1 order by id desc", family)
                : find("employerId in ?1 and id < ?2 order by id desc", family, page.after());
        return query.range(0, page.limit()).list();
    }

    /** All of an owner's employers in the caller's regions, merged records left where they are. @return how many */
    int passAll(Caller caller, Owner from, Owner to, String reason, LocalDate on) {
        return getEntityManager()
                .createNativeQuery(PASS_ALL)
                .setParameter("regions", Employers.regionsOf(caller))
                .setParameter("fromUser", from.user())
                .setParameter("fromOrganisation", from.organisation().value())
                .setParameter("user", to.user())
                .setParameter("organisation", to.organisation().value())
                .setParameter("by", caller.user())
                .setParameter("byOrganisation", caller.organisation().value())
                .setParameter("on", on)
                .setParameter("reason", reason)
                .executeUpdate();
    }
}
