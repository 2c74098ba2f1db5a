package nl.hoofdzaakwerk.reporting.page;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.cooperation.Conditions;
import nl.hoofdzaakwerk.reporting.page.model.KnowledgePage;
import nl.hoofdzaakwerk.reporting.page.model.PageKind;
import nl.hoofdzaakwerk.reporting.page.model.PageStage;

/** The pages that the running transaction's tenant may see. */
@ApplicationScoped
class KnowledgePages implements PanacheRepositoryBase<KnowledgePage, UUID> {
    private static final int MOST_FOUND = 100;

    Optional<KnowledgePage> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Written down last first; what is null does not narrow. @param reviewBefore only what had to be looked at before
     */
    List<KnowledgePage> page(String region, PageKind kind, PageStage stage, LocalDate reviewBefore, PageRequest page) {
        Conditions narrowed = new Conditions()
                .and("region =", region)
                .and("kind =", kind)
                .and("stage =", stage)
                .and("reviewOn <", reviewBefore)
                .and("id <", page.after());
        return find(narrowed.newestFirst(), narrowed.values())
                .page(0, page.limitPlusOne())
                .list();
    }

    /** What is looked for; null and empty do not narrow. */
    record Search(String text, PageKind kind, String region, String place) {}

    /** Current pages that hold the words, those that fit best first; at most {@value #MOST_FOUND}. */
    List<KnowledgePage> search(Search wanted) {
        Query query = getEntityManager()
                .createNativeQuery("""
                        select p.id from page p
                        where p.stage = 'CURRENT'
                          and (cast(:text as text) is null or p.words @@ websearch_to_tsquery('dutch', :text))
                          and (cast(:kind as text) is null or p.kind = :kind)
                          and (cast(:region as text) is null or p.region is null or p.region = :region)
                          and (cast(:place as text) is null or exists (select 1 from page_place l
                                where l.page_id = p.id and lower(l.place) = lower(:place)))
                        order by ts_rank(p.words, websearch_to_tsquery('dutch', coalesce(:text, ''))) desc, p.id desc
                        """)
                .setParameter("text", wanted.text())
                .setParameter(
                        "kind", wanted.kind() == null ? null : wanted.kind().name())
                .setParameter("region", wanted.region())
                .setParameter("place", wanted.place())
                .setMaxResults(MOST_FOUND);
        List<?> ids = query.getResultList();
        Map<UUID, KnowledgePage> found = list("array_contains(?1, id)", (Object) ids.toArray(UUID[]::new)).stream()
                .collect(Collectors.toMap(KnowledgePage::id, Function.identity()));
        return ids.stream().map(found::get).toList();
    }

    int reviewMonths(LocalDate day) {
        return (Integer) getEntityManager()
                .createNativeQuery("""
                        select cast(review_months as integer) from page_rule
                        where valid_from <= :day order by valid_from desc limit 1""")
                .setParameter("day", day)
                .getSingleResult();
    }
}
