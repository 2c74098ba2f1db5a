package nl.hoofdzaakwerk.matching.match;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.match.model.Feedback;

/** What was said about matches, as far as the running transaction's tenant may read it. */
@ApplicationScoped
class MatchFeedback implements PanacheRepositoryBase<Feedback, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    List<Feedback> page(UUID matchId, PageRequest page) {
        var rows = page.after() == null
                ? find("matchId = ?1", NEWEST_FIRST, matchId)
                : find("matchId = ?1 and id < ?2", NEWEST_FIRST, matchId, page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
