package nl.hoofdzaakwerk.trajectory.placement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class PlacementCheckIns implements PanacheRepositoryBase<PlacementCheckIn, UUID> {

    /** Latest first. */
    List<PlacementCheckIn> of(UUID placementId) {
        return list("placementId = ?1 order by heldOn desc, id desc", placementId);
    }
}
