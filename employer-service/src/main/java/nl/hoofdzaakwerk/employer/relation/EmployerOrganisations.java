package nl.hoofdzaakwerk.employer.relation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.relation.model.FoundThrough;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.tenancy.TransactionLocks;

/** Which organisations work with an employer: those that added it and those that have done something for it (D3). */
@ApplicationScoped
public class EmployerOrganisations implements PanacheRepositoryBase<EmployerOrganisation, UUID> {
    /** Notes are left out: that one was written is the organisation's own affair. */
    private static final String WORKING = """
            with touch (organisation, at) as (
                select organisation, recorded_at from pipeline_step
                where employer_id in (:family) and organisation is not null
                union all
                select organisation, uuid_extract_timestamp(id) from vacancy where employer_id in (:family)
                union all
                select passed_by_organisation, recorded_at from employer_ownership
                where employer_id in (:family) and from_user is not null),
              joined as (
                select distinct on (organisation) organisation, found_through, added_by, added_on
                from employer_organisation where employer_id in (:family) order by organisation, added_on, id),
              touched as (select organisation, max(at) as at from touch group by organisation)
            select coalesce(j.organisation, t.organisation), j.found_through, j.added_by, j.added_on, t.at
            from joined j full join touched t on t.organisation = j.organisation
            order by j.added_on nulls last, 1
            """;

    private static final String KNOWN = """
            select 1 where exists (select 1 from employer_organisation where region = :region and organisation = :it)
              or exists (select 1 from employer where region = :region and owner is not null and owner_organisation = :it)
              or exists (select 1 from pipeline_step where region = :region and organisation = :it)
            """;

    private final TransactionLocks locks;

    EmployerOrganisations(TransactionLocks locks) {
        this.locks = locks;
    }

    /**
     * An organisation and what it has to do with the employer.
     *
     * @param foundThrough empty when it never added the employer, as are who added it and when
     * @param lastTouchedAt its last step, vacancy or hand-over; empty when there is none
     */
    record Working(
            OrganisationAlias organisation,
            Optional<FoundThrough> foundThrough,
            Optional<String> addedBy,
            Optional<LocalDate> addedOn,
            Optional<Instant> lastTouchedAt) {}

    /** First who added it first. */
    List<Working> of(Collection<UUID> family) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(WORKING, Tuple.class)
                .setParameter("family", family)
                .getResultList();
        return rows.stream().map(EmployerOrganisations::working).toList();
    }

    /** Whether it added one of these; nobody else can add it for the same organisation until the transaction ends. */
    boolean hasJoined(Collection<UUID> family, OrganisationAlias organisation) {
        family.stream().sorted().forEach(id -> locks.take("employer organisation " + id + " " + organisation));
        return count("employerId in ?1 and organisation = ?2", family, organisation.value()) > 0;
    }

    /** Whether an organisation has ever added, kept or spoken to an employer of this region. */
    public boolean areKnown(RegionCode region, OrganisationAlias organisation) {
        return !getEntityManager()
                .createNativeQuery(KNOWN)
                .setParameter("region", region.value())
                .setParameter("it", organisation.value())
                .getResultList()
                .isEmpty();
    }

    private static Working working(Tuple row) {
        return new Working(
                new OrganisationAlias(row.get(0, String.class)),
                Optional.ofNullable(row.get(1, String.class)).map(FoundThrough::valueOf),
                Optional.ofNullable(row.get(2, String.class)),
                Optional.ofNullable(row.get(3, LocalDate.class)),
                Optional.ofNullable(row.get(4, Instant.class)));
    }
}
