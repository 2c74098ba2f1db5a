package nl.hoofdzaakwerk.reporting.discipline;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.discipline.model.ReportingDuty;

/** The duties the running transaction's tenant may see. */
@ApplicationScoped
class Duties implements PanacheRepositoryBase<ReportingDuty, UUID> {

    List<ReportingDuty> of(OrganisationAlias organisation, RegionCode region) {
        return list("organisation = ?1 and region = ?2", organisation.value(), region.value());
    }

    List<ReportingDuty> page(PageRequest page) {
        var rows = page.after() == null
                ? findAll(Sort.descending("id"))
                : find("id < ?1", Sort.descending("id"), page.after());
        return rows.page(0, page.limitPlusOne()).list();
    }
}
