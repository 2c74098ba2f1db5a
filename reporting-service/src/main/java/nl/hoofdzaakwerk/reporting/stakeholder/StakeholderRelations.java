package nl.hoofdzaakwerk.reporting.stakeholder;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.reporting.stakeholder.model.StakeholderRelation;

/** The lines between stakeholders that the running transaction's tenant may see. */
@ApplicationScoped
class StakeholderRelations implements PanacheRepositoryBase<StakeholderRelation, UUID> {

    List<StakeholderRelation> of(RegionCode region) {
        return list("region = ?1 order by id", region.value());
    }
}
