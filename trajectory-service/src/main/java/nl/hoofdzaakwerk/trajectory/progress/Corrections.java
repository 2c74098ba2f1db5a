package nl.hoofdzaakwerk.trajectory.progress;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.hoofdzaakwerk.trajectory.progress.model.TrajectoryCorrection;

/** What was put right of starts, as the tenant of the transaction sees it. */
@ApplicationScoped
class Corrections implements PanacheRepositoryBase<TrajectoryCorrection, UUID> {}
