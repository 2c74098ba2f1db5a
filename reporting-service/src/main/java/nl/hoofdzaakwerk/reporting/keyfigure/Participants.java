package nl.hoofdzaakwerk.reporting.keyfigure;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.cooperation.Conditions;
import nl.hoofdzaakwerk.reporting.keyfigure.model.Participant;

/** The participants that the running transaction's tenant may see. */
@ApplicationScoped
class Participants implements PanacheRepositoryBase<Participant, UUID> {

    /** Newest first. @param region null for all */
    List<Participant> page(String region, PageRequest page) {
        Conditions narrowed = new Conditions().and("region =", region).and("id <", page.after());
        return find(narrowed.newestFirst(), narrowed.values())
                .page(0, page.limitPlusOne())
                .list();
    }

    /** Those that have not left for good. @param region null for all */
    List<Participant> staying(String region, LocalDate today) {
        return region == null
                ? list("leftOn is null or leftOn >= ?1 order by region, name, id", today)
                : list("region = ?1 and (leftOn is null or leftOn >= ?2) order by name, id", region, today);
    }

    boolean takesPart(RegionCode region, OrganisationAlias organisation) {
        return count("region = ?1 and organisation = ?2 and leftOn is null", region.value(), organisation.value()) > 0;
    }
}
