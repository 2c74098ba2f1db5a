package nl.hoofdzaakwerk.reporting.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.PageRequest;
import nl.hoofdzaakwerk.reporting.cooperation.Conditions;
import nl.hoofdzaakwerk.reporting.risk.model.Risk;
import nl.hoofdzaakwerk.reporting.risk.model.RiskStage;

/** The risks that the running transaction's tenant may see. */
@ApplicationScoped
class Risks implements PanacheRepositoryBase<Risk, UUID> {

    /** Adding a measure and closing take turns. */
    Optional<Risk> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Written down last first; what is null does not narrow. */
    List<Risk> page(String region, RiskStage stage, PageRequest page) {
        Conditions narrowed =
                new Conditions().and("region =", region).and("stage =", stage).and("id <", page.after());
        return find(narrowed.newestFirst(), narrowed.values())
                .page(0, page.limitPlusOne())
                .list();
    }
}
