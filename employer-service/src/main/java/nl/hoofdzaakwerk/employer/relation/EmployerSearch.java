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

/**
 * Finds employers by name and place as people remember them, while they type (rule D3): the last word may be half a
 * word. Each trigram of the words leads to the employers that have it, which is all that row-level security lets an
 * index do; trigrams that a great many have tell little, and are used only when there are no others.
 */
@ApplicationScoped
class EmployerSearch {
    private static final String BY_LIKENESS = """
            with wanted as materialized (select employer_plain_name(:name) as name),
              found as materialized (
                select array(
                    select t.employer_id from employer_name_trigram t
                    where t.region in (:regions) and t.trigram = w.trigram %s limit 2001) as employers
                from wanted, unnest(employer_name_trigrams(wanted.name)) w (trigram)
                where w.trigram <> right(wanted.name, 2) || ' '),
              telling as (
                select employers from found where cardinality(employers) <= 2000
                union all
                select employers[1:2000] from found
                where not exists (select from found where cardinality(employers) between 1 and 2000)),
              nearby as (
                select id from telling, unnest(employers) id group by id order by count(*) desc, id desc limit 300),
              compared as (
                select e.id, employer_plain_name(e.name) as name, wanted.name as wanted from employer e, wanted
                where e.id = any (array(select id from nearby)))
            select id, cast(round(100 * greatest(similarity(name, wanted), word_similarity(wanted, name))) as integer)
            from compared
            where starts_with(name, wanted) or similarity(name, wanted) >= 0.3 or word_similarity(wanted, name) >= 0.6
            order by 2 desc, starts_with(name, wanted) desc, id desc
            limit :limit
            """;

    private static final String IN_PLACE = """
            and t.municipality = any (array(select m.name from municipality m
                where starts_with(employer_plain_name(m.name), employer_plain_name(:place))
                  or similarity(m.name, :place) >= 0.3))""";
    private static final String ANYWHERE = BY_LIKENESS.formatted("");
    private static final String SOMEWHERE = BY_LIKENESS.formatted(IN_PLACE);

    private final EntityManager entityManager;
    private final Families families;

    EmployerSearch(EntityManager entityManager, Families families) {
        this.entityManager = entityManager;
        this.families = families;
    }

    /** The survivor for a record that was merged. @return likeness, 0 to 100, by employer; best first */
    Map<UUID, Integer> find(SearchBody search, Caller caller) {
        var query = entityManager
                .createNativeQuery(search.place() == null ? ANYWHERE : SOMEWHERE, Tuple.class)
                .setParameter("name", search.name().strip())
                .setParameter("regions", Employers.regionsOf(caller))
                .setParameter("limit", search.limitOrUsual());
        if (search.place() != null) {
            query.setParameter("place", search.place().strip());
        }
        @SuppressWarnings("unchecked")
        List<Tuple> rows = query.getResultList();
        var survivors = families.survivorsOf(
                rows.stream().map(row -> row.get(0, UUID.class)).toList());
        var found = new LinkedHashMap<UUID, Integer>();
        rows.forEach(row -> found.putIfAbsent(survivors.get(row.get(0, UUID.class)), row.get(1, Integer.class)));
        return found;
    }
}
