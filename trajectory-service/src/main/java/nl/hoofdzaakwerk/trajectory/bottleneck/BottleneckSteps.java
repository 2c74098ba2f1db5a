package nl.hoofdzaakwerk.trajectory.bottleneck;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class BottleneckSteps implements PanacheRepositoryBase<BottleneckStep, UUID> {

    /** Oldest first. */
    List<BottleneckStep> of(UUID bottleneckId) {
        return list("bottleneckId = ?1 order by id", bottleneckId);
    }
}
