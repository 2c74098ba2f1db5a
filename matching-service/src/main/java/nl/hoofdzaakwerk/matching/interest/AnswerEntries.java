package nl.hoofdzaakwerk.matching.interest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.matching.interest.model.AnswerEntry;

/** The history of answers; of the caller's own organisation only. */
@ApplicationScoped
class AnswerEntries implements PanacheRepositoryBase<AnswerEntry, UUID> {

    private static final Sort NEWEST_FIRST = Sort.descending("id");

    List<AnswerEntry> page(UUID cardId, PageRequest page) {
        var rows = page.after() == null
                ? find("cardId = ?1", NEWEST_FIRST, cardId)
                : find("cardId = ?1 and id < ?2", NEWEST_FIRST, cardId, page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
