package nl.hoofdzaakwerk.employer.aftercare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.aftercare.model.CheckIn;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The check-ins, and what organisations keep of theirs. */
@ApplicationScoped
class CheckIns implements PanacheRepositoryBase<CheckIn, UUID> {
    private static final String WEEKS = """
            select week from check_in_week
            where from_date <= :start and (until_date is null or until_date >= :start) order by week
            """;
    private static final String OWN_NOTES = """
            select cast(check_in_id as text), text from check_in_note
            where check_in_id in (:checkIns) and organisation = :organisation
            """;

    /** In which weeks after its start work is asked about. */
    List<Integer> weeks(LocalDate start) {
        @SuppressWarnings("unchecked")
        List<Number> weeks = getEntityManager()
                .createNativeQuery(WEEKS)
                .setParameter("start", start)
                .getResultList();
        return weeks.stream().map(Number::intValue).toList();
    }

    List<CheckIn> of(UUID placement) {
        return list("placementId = ?1 order by plannedDate, id", placement);
    }

    List<CheckIn> page(UUID placement, PageRequest page) {
        var query = page.after() == null
                ? find("placementId = ?1 order by id desc", placement)
                : find("placementId = ?1 and id < ?2 order by id desc", placement, page.after());
        return query.range(0, page.limit()).list();
    }

    Optional<CheckIn> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void note(UUID checkIn, Caller author, String text) {
        getEntityManager()
                .createNativeQuery("insert into check_in_note (check_in_id, organisation, text)"
                        + " values (:checkIn, :organisation, :text)")
                .setParameter("checkIn", checkIn)
                .setParameter("organisation", author.organisation().value())
                .setParameter("text", text)
                .executeUpdate();
    }

    /** The caller's own organisation's notes, by check-in. */
    Map<UUID, String> notes(Collection<UUID> checkIns, Caller caller) {
        if (checkIns.isEmpty()) {
            return Map.of();
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(OWN_NOTES, Tuple.class)
                .setParameter("checkIns", checkIns)
                .setParameter("organisation", caller.organisation().value())
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(
                        row -> UUID.fromString(row.get(0, String.class)), row -> row.get(1, String.class)));
    }
}
