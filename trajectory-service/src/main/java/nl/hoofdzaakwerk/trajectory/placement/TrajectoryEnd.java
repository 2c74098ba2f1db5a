package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.TrajectoryEnded;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.outbox.Outbox;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.intake.CandidateChanged;
import nl.hoofdzaakwerk.trajectory.placement.model.Ending;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementEndReason;
import nl.hoofdzaakwerk.trajectory.placement.model.ShortJobPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.Work;
import nl.hoofdzaakwerk.trajectory.plan.PlansAtEnd;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.EndPolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;

/** Ends trajectories. Work goes on after guidance, and can still become sustainable (A7); only a death ends it too. */
@ApplicationScoped
class TrajectoryEnd {
    private final Trajectories trajectories;
    private final Placements placements;
    private final TrajectoryWork trajectoryWork;
    private final PlacementSignals signals;
    private final PlansAtEnd plans;
    private final RegionalPolicies policies;
    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Event<CandidateChanged> changes;
    private final Clock clock;

    TrajectoryEnd(
            Trajectories trajectories,
            Placements placements,
            TrajectoryWork trajectoryWork,
            PlacementSignals signals,
            PlansAtEnd plans,
            RegionalPolicies policies,
            Outbox outbox,
            Pseudonyms pseudonyms,
            ProcessingLog processingLog,
            Remarks remarks,
            Event<CandidateChanged> changes,
            Clock clock) {
        this.trajectories = trajectories;
        this.placements = placements;
        this.trajectoryWork = trajectoryWork;
        this.signals = signals;
        this.plans = plans;
        this.policies = policies;
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.changes = changes;
        this.clock = clock;
    }

    /** @param plansClosedBecause why open plans are closed along (P10) */
    Trajectory end(UUID trajectoryId, LocalDate endDate, EndReason reason, Optional<String> plansClosedBecause) {
        Trajectory trajectory = trajectories.forChange(trajectoryId).orElseThrow(Problem::notFound);
        List<Placement> work = placements.of(trajectoryId);
        LocalDate latestStart = work.stream()
                .map(placement -> placement.work().start())
                .max(Comparator.naturalOrder())
                .orElse(trajectory.startDate());
        remarks.require(
                EndPolicy.judge(trajectory.state(), trajectory.startDate(), latestStart, endDate, LocalDate.now(clock))
                        .and(judgeWork(trajectory, work, reason))
                        .and(plans.judge(trajectoryId, plansClosedBecause)));
        if (reason == EndReason.DECEASED) {
            work.stream()
                    .filter(Placement::isOpen)
                    .forEach(open -> trajectoryWork.end(open, Ending.of(endDate, PlacementEndReason.TRAJECTORY_ENDED)));
        }
        trajectory.end(endDate, reason);
        plans.close(trajectoryId, endDate, plansClosedBecause);
        signals.refresh(trajectory);
        outbox.publish(
                new TrajectoryEnded(pseudonyms.forReporting(trajectoryId), trajectory.region(), endDate, reason));
        processingLog.record("trajectory", trajectory.candidateId());
        changes.fire(new CandidateChanged(trajectory.candidateId()));
        return trajectory;
    }

    /** A8: a first step is no end. */
    private Ruling judgeWork(Trajectory trajectory, List<Placement> work, EndReason reason) {
        List<Work> lasting = work.stream()
                .filter(placement ->
                        placement.isOpen() || placement.sustainedOn().isPresent())
                .map(Placement::work)
                .filter(Work::isPaid)
                .toList();
        return ShortJobPolicy.judgeTrajectoryEnd(
                reason, lasting, policies.shortJobs(trajectory.region(), trajectory.startDate()));
    }
}
