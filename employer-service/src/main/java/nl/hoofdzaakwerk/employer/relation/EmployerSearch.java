package nl.hoofdzaakwerk.employer.relation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.family.Families;
import nl.hoofdzaakwerk.kit.identity.Caller;

/** Finds employers by name and place as people remember them, by the trigrams they share (rule D3). */
@ApplicationScoped
class EmployerSearch {
    private static final String BY_LIKENESS = """
            select id, cast(round(100 * greatest(similarity(name, :name), word_similarity(:name, name))) as integer)
            from employer
            where region in (:regions)
              and (name % :name or :name <% name or starts_with(lower(name), lower(:name)))
              and (cast(:place as text) is null or municipality % :place or starts_with(lower(municipality), lower(:place)))
            order by 2 desc, id desc
            limit :limit
            """;

    private final EntityManager entityManager;
    private final Families families;

    EmployerSearch(EntityManager entityManager, Families families) {
        this.entityManager = entityManager;
        this.families = families;
    }

    /** The survivor for a record that was merged. @return likeness, 0 to 100, by employer; best first */
    Map<UUID, Integer> find(SearchBody search, Caller caller) {
        @SuppressWarnings("unchecked")
        List<Tuple> rows = entityManager
                .createNativeQuery(BY_LIKENESS, Tuple.class)
                .setParameter("name", search.name().strip())
                .setParameter("place", search.place())
                .setParameter("regions", Employers.regionsOf(caller))
                .setParameter("limit", search.limitOrUsual())
                .getResultList();
        var survivors = families.survivorsOf(
                rows.stream().map(row -> row.get(0, UUID.class)).toList());
        var found = new LinkedHashMap<UUID, Integer>();
        rows.forEach(row -> found.putIfAbsent(survivors.get(row.get(0, UUID.class)), row.get(1, Integer.class)));
        return found;
    }
}
