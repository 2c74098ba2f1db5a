package nl.hoofdzaakwerk.trajectory.reference;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    public boolean knows(RegionCode region) {
        return !entityManager
                .createNativeQuery("select name from municipality where region = :region", String.class)
                .setParameter("region", region.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** A13: a region's municipalities in order of name, each with the one subregion it lies in, where there is one. */
    public Map<String, Optional<String>> municipalities(RegionCode region) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select name, subregion from municipality where region = :region order by name", Tuple.class)
                .setParameter("region", region.value())
                .getResultList();
        Map<String, Optional<String>> found = new LinkedHashMap<>();
        rows.stream()
                .map(Tuple.class::cast)
                .forEach(row -> found.put(row.get(0, String.class), Optional.ofNullable(row.get(1, String.class))));
        return found;
    }
}
