package nl.hoofdzaakwerk.reporting.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.events.Division;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.programme.model.DivisionTargets;
import nl.hoofdzaakwerk.reporting.programme.model.ProgrammeYear;
import nl.hoofdzaakwerk.reporting.programme.model.Region;
import nl.hoofdzaakwerk.reporting.programme.model.Target;
import org.hibernate.Session;

@ApplicationScoped
class Regions implements PanacheRepositoryBase<Region, String> {

    Optional<Region> find(RegionCode code) {
        return findByIdOptional(code.value());
    }

    Optional<Long> version(RegionCode code) {
        return getEntityManager()
                .createQuery("select version from Region where code = :code", Long.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    List<Region> inOrder() {
        return list("order by code");
    }

    /** All, locked: nobody else changes one meanwhile. */
    List<Region> lockAll() {
        find("order by code").withLock(LockModeType.PESSIMISTIC_WRITE).list();
        return list("from Region region left join fetch region.divisions order by region.code");
    }

    long newVersion(Region region) {
        getEntityManager().lock(region, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        flush();
        return region.version();
    }

    /** Regions whose programme of this year has not been published, locked: another instance waits and finds none. */
    List<Region> lockUnpublished(ProgrammeYear year) {
        return find("publishedYear is null or publishedYear < ?1 order by code", year.value())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void setDivisionTarget(Division division, ProgrammeYear year, Target target) {
        getEntityManager()
                .createNativeQuery("""
                        insert into division_target (division, year, trajectories) values (:division, :year, :trajectories)
                        on conflict (division, year) do update set trajectories = excluded.trajectories""")
                .setParameter("division", division.name())
                .setParameter("year", year.value())
                .setParameter("trajectories", target.trajectories())
                .executeUpdate();
    }

    DivisionTargets divisionTargets() {
        Map<DivisionTargets.Key, Target> targets = new HashMap<>();
        List<Object[]> rows = getEntityManager()
                .unwrap(Session.class)
                .createNativeQuery(
                        "select division, cast(year as integer), trajectories from division_target", Object[].class)
                .getResultList();
        rows.forEach(row -> targets.put(
                new DivisionTargets.Key(Division.valueOf((String) row[0]), new ProgrammeYear((Integer) row[1])),
                new Target((Integer) row[2])));
        return new DivisionTargets(targets);
    }
}
