package nl.hoofdzaakwerk.employer.willingness;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.employer.relation.WillingnessSource;
import nl.hoofdzaakwerk.employer.willingness.model.Band;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WillingnessBand;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** The levels of employers, as they are today; highest first. */
@ApplicationScoped
class WillingnessLevels implements PanacheRepositoryBase<EmployerWillingness, UUID>, WillingnessSource {
    @Override
    public Map<UUID, Integer> levels(Collection<UUID> employerIds) {
        return list("employerId in ?1", employerIds).stream()
                .collect(Collectors.toMap(row -> row.employerId, row -> row.level));
    }

    @Override
    public Optional<WillingnessBand> band(UUID employerId) {
        List<?> bands = getEntityManager()
                .createNativeQuery(
                        "select band from employer_willingness where employer_id = employer_survivor(:employer)",
                        String.class)
                .setParameter("employer", employerId)
                .getResultList();
        return bands.stream()
                .map(band -> WillingnessBand.valueOf((String) band))
                .findFirst();
    }

    /** Where a page ended: the level, and the employer within it. */
    record Position(int level, UUID employerId) {}

    List<EmployerWillingness> page(Caller caller, Optional<Band> band, Optional<UUID> after, int limit) {
        var regions = caller.regions().stream().map(RegionCode::value).toList();
        var where = new StringBuilder("region in :regions and level > 0 and not merged");
        band.ifPresent(_ -> where.append(" and band = :band"));
        var position = after.flatMap(id -> findByIdOptional(id).map(row -> new Position(row.level, id)));
        position.ifPresent(_ -> where.append(" and level <= :level and (level < :level or employerId < :employer)"));
        var query = getEntityManager()
                .createQuery(
                        "from EmployerWillingness where " + where + " order by level desc, employerId desc",
                        EmployerWillingness.class)
                .setParameter("regions", regions)
                .setMaxResults(limit);
        band.ifPresent(wanted -> query.setParameter("band", wanted));
        position.ifPresent(
                known -> query.setParameter("level", known.level()).setParameter("employer", known.employerId()));
        return query.getResultList();
    }

    /** Employers whose level is another than it was kept, at most the limit. */
    List<UUID> outdated(LocalDate today, int limit) {
        return getEntityManager()
                .createQuery(
                        "select employerId from EmployerWillingness where changesOn <= :today order by changesOn",
                        UUID.class)
                .setParameter("today", today)
                .setMaxResults(limit)
                .getResultList();
    }
}
