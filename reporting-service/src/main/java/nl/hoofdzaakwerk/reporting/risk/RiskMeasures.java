package nl.hoofdzaakwerk.reporting.risk;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.reporting.risk.model.RiskMeasure;

/** The measures that the running transaction's tenant may see. */
@ApplicationScoped
class RiskMeasures implements PanacheRepositoryBase<RiskMeasure, UUID> {

    /** In the order in which they were agreed on. */
    List<RiskMeasure> of(UUID risk) {
        return list("riskId = ?1 order by id", risk);
    }

    Map<UUID, List<RiskMeasure>> of(Collection<UUID> risks) {
        return list("array_contains(?1, riskId) order by id", (Object) risks.toArray(UUID[]::new)).stream()
                .collect(Collectors.groupingBy(RiskMeasure::riskId));
    }
}
