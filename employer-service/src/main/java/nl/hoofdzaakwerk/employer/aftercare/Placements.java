package nl.hoofdzaakwerk.employer.aftercare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The placements per employer. */
@ApplicationScoped
public class Placements implements PanacheRepositoryBase<Placement, UUID> {

    private static final String CARING_ORGANISATION = """
            select coalesce(v.organisation, e.organisation)
            from employer e left join vacancy v on v.id = cast(:vacancy as uuid) where e.id = :employer
            """;
    private static final String STARTS = """
            select employer_id, start_date from placement where employer_id = any(cast(:ids as uuid[]))
            order by start_date
            """;
    private static final String FORGET_NOTES = """
            delete from check_in_note
            where check_in_id in (select id from check_in where placement_id = :known)
            """;
    private static final String FORGET_RELEASE = "delete from placement_disclosure where placement_id = :known";

    /** First working days of the placements with each of these employers. */
    public Map<UUID, List<LocalDate>> startsOf(Collection<UUID> employerIds) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(STARTS, Tuple.class)
                .setParameter("ids", employerIds.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, UUID.class),
                        Collectors.mapping(row -> row.get(1, LocalDate.class), Collectors.toList())));
    }

    /**
     * Gives a placement an id that no other service knows, so that it leads to nobody; what was written about the
     * person and what the person released goes.
     */
    public void forgetPerson(UUID placementId) {
        for (var forget : List.of(FORGET_NOTES, FORGET_RELEASE)) {
            getEntityManager()
                    .createNativeQuery(forget)
                    .setParameter("known", placementId)
                    .executeUpdate();
        }
        getEntityManager()
                .createNativeQuery("update placement set id = :unknown where id = :known")
                .setParameter("unknown", UUID.randomUUID())
                .setParameter("known", placementId)
                .executeUpdate();
    }

    List<Placement> page(List<UUID> family, PageRequest page) {
        var query = page.after() == null
                ? find("employerId in ?1 order by id desc", family)
                : find("employerId in ?1 and id < ?2 order by id desc", family, page.after());
        return query.range(0, page.limit()).list();
    }

    /** A placement in the caller's regions. */
    Optional<Placement> visible(UUID id, Caller caller) {
        return findByIdOptional(id).filter(placement -> caller.worksIn(new RegionCode(placement.region)));
    }

    /** All placements with an employer and what was merged into it. */
    List<Placement> of(List<UUID> family) {
        return list("employerId in ?1", family);
    }

    /** The organisation that opened the vacancy looks after the employer; without a vacancy who added the employer. */
    String caringOrganisation(Placement placement) {
        return (String) getEntityManager()
                .createNativeQuery(CARING_ORGANISATION)
                .setParameter(
                        "vacancy",
                        Optional.ofNullable(placement.vacancyId)
                                .map(UUID::toString)
                                .orElse(null))
                .setParameter("employer", placement.employerId)
                .getSingleResult();
    }
}
