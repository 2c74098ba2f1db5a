package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** Shows work with what the rules signal today, as far as the caller may know. */
@ApplicationScoped
class PlacementViews {
    private final Trajectories trajectories;
    private final Placements placements;
    private final PlacementSignals signals;
    private final PlacementChecks checks;
    private final Remarks remarks;
    private final Clock clock;

    PlacementViews(
            Trajectories trajectories,
            Placements placements,
            PlacementSignals signals,
            PlacementChecks checks,
            Remarks remarks,
            Clock clock) {
        this.trajectories = trajectories;
        this.placements = placements;
        this.signals = signals;
        this.checks = checks;
        this.remarks = remarks;
        this.clock = clock;
    }

    PlacementView one(Placement placement) {
        Trajectory trajectory =
                trajectories.findByIdOptional(placement.trajectoryId()).orElseThrow(Problem::notFound);
        return show(trajectory, placement, placements.of(trajectory.id()));
    }

    /** Newest first. */
    List<PlacementView> all(Trajectory trajectory) {
        List<Placement> all = placements.of(trajectory.id());
        return all.stream().map(placement -> show(trajectory, placement, all)).toList();
    }

    private PlacementView show(Trajectory trajectory, Placement placement, List<Placement> ofTrajectory) {
        List<RemarkView> said = signals.today(trajectory, placement, ofTrajectory).stream()
                .map(remarks::say)
                .toList();
        return PlacementView.of(placement, LocalDate.now(clock), checks.callerTreats(), said);
    }
}
