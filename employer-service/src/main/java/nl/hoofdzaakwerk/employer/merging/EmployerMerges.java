package nl.hoofdzaakwerk.employer.merging;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;

/** What was merged and taken apart. */
@ApplicationScoped
class EmployerMerges implements PanacheRepositoryBase<EmployerMerge, UUID> {

    /** Of this record, as survivor and as merged one; newest first. */
    List<EmployerMerge> page(UUID employerId, PageRequest page) {
        var query = page.after() == null
                ? find("survivorId = ?1 or mergedId = ?1 order by id desc", employerId)
                : find("(survivorId = ?1 or mergedId = ?1) and id < ?2 order by id desc", employerId, page.after());
        return query.range(0, page.limit()).list();
    }
}
