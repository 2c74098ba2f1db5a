package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.CandidateChanged;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementEndReason;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementOrderPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.ShortJobPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.SustainabilityPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.UnpaidWorkPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.Work;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** Records work that starts and stops within a trajectory. */
@ApplicationScoped
class WorkFound {
    private final Trajectories trajectories;
    private final Placements placements;
    private final TrajectoryWork trajectoryWork;
    private final PlacementEvents events;
    private final RegionalPolicies policies;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Event<CandidateChanged> changes;
    private final Event<PlacementChanged> workChanges;
    private final Clock clock;

    WorkFound(
            Trajectories trajectories,
            Placements placements,
            TrajectoryWork trajectoryWork,
            PlacementEvents events,
            RegionalPolicies policies,
            ProcessingLog processingLog,
            Remarks remarks,
            Event<CandidateChanged> changes,
            Event<PlacementChanged> workChanges,
            Clock clock) {
        this.trajectories = trajectories;
        this.placements = placements;
        this.trajectoryWork = trajectoryWork;
        this.events = events;
        this.policies = policies;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.changes = changes;
        this.workChanges = workChanges;
        this.clock = clock;
    }

    Placement place(UUID trajectoryId, PlacementInput input) {
        if (input.endsBeforeStart()) {
            throw Problem.invalid(remarks.error("/expectedEndDate", "end-before-start"));
        }
        Trajectory trajectory = trajectories.forChange(trajectoryId).orElseThrow(Problem::notFound);
        List<Placement> earlier = placements.of(trajectoryId);
        Work work = input.toWork();
        remarks.require(judge(trajectory, earlier, work));
        Placement placement = new Placement(
                Ids.next(),
                new Placement.Belonging(trajectoryId, trajectory.candidateId(), trajectory.region()),
                input.toOrigin(),
                work,
                completesOn(trajectory.region(), work),
                clock.instant());
        placements.persistAndFlush(placement);
        events.made(placement, earlier.isEmpty());
        follow(trajectory, placement);
        return placement;
    }

    Placement end(UUID placementId, LocalDate lastDay, PlacementEndReason reason) {
        UUID trajectoryId = placements
                .findByIdOptional(placementId)
                .map(Placement::trajectoryId)
                .orElseThrow(Problem::notFound);
        Trajectory trajectory = trajectories.forChange(trajectoryId).orElseThrow(Problem::notFound);
        Placement placement = placements.findById(placementId);
        placements.getEntityManager().refresh(placement);
        remarks.require(PlacementOrderPolicy.judgeEnd(
                placement.isOpen(), placement.work().start(), lastDay, LocalDate.now(clock)));
        trajectoryWork.end(placement, lastDay, reason);
        follow(trajectory, placement);
        return placement;
    }

    private Ruling judge(Trajectory trajectory, List<Placement> earlier, Work work) {
        RegionCode region = trajectory.region();
        int unpaidPeriods = (int)
                earlier.stream().filter(placement -> !placement.work().isPaid()).count();
        return PlacementOrderPolicy.judgeStart(
                        trajectory.state().isOpen(), trajectory.startDate(), work.start(), LocalDate.now(clock))
                .and(ShortJobPolicy.judge(work, policies.shortJobs(region, work.start())))
                .and(UnpaidWorkPolicy.judge(work, unpaidPeriods, policies.unpaidWork(region, work.start())));
    }

    private Optional<LocalDate> completesOn(RegionCode region, Work work) {
        return SustainabilityPolicy.completesOn(
                work.kind(), work.hours(), work.start(), policies.sustainable(region, work.start()));
    }

    private void follow(Trajectory trajectory, Placement placement) {
        trajectoryWork.sustainIfDue(placement);
        trajectoryWork.follow(trajectory);
        processingLog.record("placement", trajectory.candidateId());
        changes.fire(new CandidateChanged(trajectory.candidateId()));
        workChanges.fire(new PlacementChanged(placement.id(), trajectory.id()));
    }
}
