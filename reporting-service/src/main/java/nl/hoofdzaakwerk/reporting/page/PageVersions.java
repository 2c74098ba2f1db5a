package nl.hoofdzaakwerk.reporting.page;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.cooperation.Conditions;
import nl.hoofdzaakwerk.reporting.page.model.PageVersion;

/** What stood on pages. */
@ApplicationScoped
class PageVersions implements PanacheRepositoryBase<PageVersion, UUID> {

    /** Newest first. */
    List<PageVersion> page(UUID pageId, PageRequest page) {
        Conditions narrowed = new Conditions().and("pageId =", pageId).and("id <", page.after());
        return find(narrowed.newestFirst(), narrowed.values())
                .page(0, page.limitPlusOne())
                .list();
    }

    Optional<PageVersion> of(UUID pageId, int number) {
        return find("pageId = ?1 and number = ?2", pageId, number).firstResultOptional();
    }
}
