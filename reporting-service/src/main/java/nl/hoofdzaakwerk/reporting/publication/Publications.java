package nl.hoofdzaakwerk.reporting.publication;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Page;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.publication.model.Audience;
import nl.hoofdzaakwerk.reporting.publication.model.Publication;

/** What was published; row-level security leaves out what the caller may not see. */
@ApplicationScoped
class Publications implements PanacheRepositoryBase<Publication, UUID> {

    Page<Publication> page(PageRequest request) {
        List<Publication> rows = request.after() == null
                ? find("order by id desc").page(0, request.limitPlusOne()).list()
                : find("id < ?1 order by id desc", request.after())
                        .page(0, request.limitPlusOne())
                        .list();
        return Page.of(rows, request, Publication::id);
    }

    Page<Publication> publicPage(PageRequest request) {
        List<Publication> rows = request.after() == null
                ? find("audience = ?1 order by id desc", Audience.PUBLIC)
                        .page(0, request.limitPlusOne())
                        .list()
                : find("audience = ?1 and id < ?2 order by id desc", Audience.PUBLIC, request.after())
                        .page(0, request.limitPlusOne())
                        .list();
        return Page.of(rows, request, Publication::id);
    }

    Optional<Publication> publicOne(int number) {
        return find("number = ?1 and audience = ?2", number, Audience.PUBLIC).firstResultOptional();
    }

    Publication numbered(int number) {
        return find("number", number).firstResultOptional().orElseThrow();
    }

    Optional<Publication> restatementOf(Publication publication) {
        return find("restates", publication.number()).firstResultOptional();
    }

    /** To be asked under a lock that is kept until the publication is stored. */
    int nextNumber() {
        return find("order by number desc")
                        .firstResultOptional()
                        .map(Publication::number)
                        .orElse(0)
                + 1;
    }

    PublicationFile file(Publication publication) {
        return getEntityManager().find(PublicationFile.class, publication.id());
    }

    void add(Publication publication, PublicationFile file) {
        persist(publication);
        flush();
        getEntityManager().persist(file);
    }
}
