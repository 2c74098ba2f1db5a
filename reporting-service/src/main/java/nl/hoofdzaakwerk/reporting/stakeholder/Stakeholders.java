package nl.hoofdzaakwerk.reporting.stakeholder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.cooperation.Conditions;
import nl.hoofdzaakwerk.reporting.stakeholder.model.Stakeholder;

/** The stakeholders that the running transaction's tenant may see. */
@ApplicationScoped
class Stakeholders implements PanacheRepositoryBase<Stakeholder, UUID> {

    /** Written down last first. @param region null for all */
    List<Stakeholder> page(String region, PageRequest page) {
        Conditions narrowed = new Conditions().and("region =", region).and("id <", page.after());
        return find(narrowed.newestFirst(), narrowed.values())
                .page(0, page.limitPlusOne())
                .list();
    }

    /** All that ever stood in a region's web, with their assessments. */
    List<Stakeholder> of(RegionCode region) {
        return list(
                "select distinct s from Stakeholder s left join fetch s.assessments where s.region = ?1",
                region.value());
    }

    boolean stands(RegionCode region, String label, UUID except) {
        return count(
                        "region = ?1 and lower(label) = lower(?2) and leftOn is null and id <> ?3",
                        region.value(),
                        label,
                        except)
                > 0;
    }
}
