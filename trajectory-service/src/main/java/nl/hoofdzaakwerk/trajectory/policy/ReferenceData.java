package nl.hoofdzaakwerk.trajectory.policy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;

/** Published facts that requests refer to by code or name. */
@ApplicationScoped
public class ReferenceData {
    private final EntityManager entityManager;

    ReferenceData(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Empty when there is no such municipality. */
    public Optional<Area> area(String municipality) {
        List<?> rows = entityManager
                .createNativeQuery("select region, subregion from municipality where name = :name", Tuple.class)
                .setParameter("name", municipality)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(Tuple.class::cast)
                .map(row -> new Area(
                        new RegionCode(row.get(0, String.class)), Optional.ofNullable(row.get(1, String.class))));
    }

    /** Whether a region has a subregion of this name (A13). */
    public boolean hasSubregion(RegionCode region, String subregion) {
        return !entityManager
                .createNativeQuery(
                        "select name from municipality where region = :region and subregion = :subregion", String.class)
                .setParameter("region", region.value())
                .setParameter("subregion", subregion)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    public boolean knows(Postcode4 postcode) {
        return !entityManager
                .createNativeQuery("select code from postcode4 where code = :code", String.class)
                .setParameter("code", postcode.value())
                .getResultList()
                .isEmpty();
    }

    /** Those of the codes that are no ISCO-08 group. */
    public Set<IscoCode> unknownOf(Collection<IscoCode> occupations) {
        Set<IscoCode> unknown = new HashSet<>(occupations);
        List<?> known = entityManager
                .createNativeQuery("select code from occupation where code in (:codes)", String.class)
                .setParameter("codes", occupations.stream().map(IscoCode::value).toList())
                .getResultList();
        known.forEach(code -> unknown.remove(new IscoCode((String) code)));
        return unknown;
    }

    /** A10: all routes, by region. */
    List<IntakeRoute> routes() {
        return entityManager
                .createQuery("from IntakeRoute order by region, code", IntakeRoute.class)
                .getResultList();
    }

    /** A10: whether a region has this route open on a day. */
    public boolean hasRoute(RegionCode region, String route, LocalDate on) {
        return !entityManager
                .createNativeQuery("""
                        select code from intake_route where region = :region and code = :code
                            and valid_from <= :day and (valid_until is null or valid_until >= :day)""", String.class)
                .setParameter("region", region.value())
                .setParameter("code", route)
                .setParameter("day", on)
                .getResultList()
                .isEmpty();
    }

    public boolean knows(RegionCode region) {
        return !entityManager
                .createNativeQuery("select name from municipality where region = :region", String.class)
                .setParameter("region", region.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** A10: how many trajectories came by each of a region's routes, whoever guides them. */
    public Map<String, Integer> routeStarts(RegionCode region) {
        List<?> rows = entityManager
                .createNativeQuery("select route, started from route_starts(:region)", Tuple.class)
                .setParameter("region", region.value())
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class)));
    }

    /** A10: what is left of a route's intake, for who starts by it now; others who do wait. Empty without a limit. */
    public OptionalInt leftForStart(RegionCode region, String route) {
        Integer intake = (Integer) entityManager
                .createNativeQuery(
                        "select intake from intake_route where region = :region and code = :code for update",
                        Integer.class)
                .setParameter("region", region.value())
                .setParameter("code", route)
                .getSingleResult();
        return intake == null
                ? OptionalInt.empty()
                : OptionalInt.of(intake - routeStarts(region).getOrDefault(route, 0));
    }
}
