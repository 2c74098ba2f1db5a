package nl.hoofdzaakwerk.employer.vacancy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;

/** Which vacancies were opened again. */
@ApplicationScoped
class VacancyReopenings implements PanacheRepositoryBase<VacancyReopening, UUID> {
    List<VacancyReopening> page(UUID vacancyId, PageRequest page) {
        var query = page.after() == null
                ? find("vacancyId = ?1 order by id desc", vacancyId)
                : find("vacancyId = ?1 and id < ?2 order by id desc", vacancyId, page.after());
        return query.range(0, page.limit()).list();
    }
}
