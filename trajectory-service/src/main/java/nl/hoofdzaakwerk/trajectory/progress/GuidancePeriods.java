package nl.hoofdzaakwerk.trajectory.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.trajectory.progress.model.GuidancePeriod;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** Who guided when. */
@ApplicationScoped
class GuidancePeriods implements PanacheRepositoryBase<GuidancePeriod, UUID> {

    void begin(Trajectory trajectory) {
        persist(new GuidancePeriod(Ids.next(), trajectory.id(), trajectory.coach(), trajectory.startDate()));
    }

    /** First coach first. */
    List<GuidancePeriod> of(UUID trajectoryId) {
        return list("trajectoryId = ?1 order by fromDate, id", trajectoryId);
    }
}
