package nl.hoofdzaakwerk.employer.contactperson;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;

/** What is left of contact persons who were erased. */
@ApplicationScoped
class ContactPersonErasures implements PanacheRepositoryBase<ContactPersonErasure, UUID> {

    /** Written down last first. */
    List<ContactPersonErasure> page(Collection<UUID> family, PageRequest page) {
        var query = page.after() == null
                ? find("employerId in ?1 order by id desc", family)
                : find("employerId in ?1 and id < ?2 order by id desc", family, page.after());
        return query.range(0, page.limit()).list();
    }
}
