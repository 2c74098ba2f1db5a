package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.intake.model.Wishes;
import nl.hoofdzaakwerk.trajectory.placement.model.Ending;
import nl.hoofdzaakwerk.trajectory.placement.model.FollowAlongPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.HoursTogetherPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.JobLossPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.KindOfWork;
import nl.hoofdzaakwerk.trajectory.placement.model.MatchedWorkPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementOrderPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.PlacementTerms;
import nl.hoofdzaakwerk.trajectory.placement.model.ShortJobPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.UnpaidWorkPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.Work;
import nl.hoofdzaakwerk.trajectory.placement.model.WorkHistory;
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
    private final Candidates candidates;
    private final PreviousWork previousWork;
    private final TrajectoryWork trajectoryWork;
    private final PlacementEvents events;
    private final PlacementChecks checks;
    private final WorkRules rules;
    private final RegionalPolicies policies;
    private final Remarks remarks;
    private final CurrentCaller callers;
    private final Clock clock;

    WorkFound(
            Trajectories trajectories,
            Placements placements,
            Candidates candidates,
            PreviousWork previousWork,
            TrajectoryWork trajectoryWork,
            PlacementEvents events,
            PlacementChecks checks,
            WorkRules rules,
            RegionalPolicies policies,
            Remarks remarks,
            CurrentCaller callers,
            Clock clock) {
        this.trajectories = trajectories;
        this.placements = placements;
        this.candidates = candidates;
        this.previousWork = previousWork;
        this.trajectoryWork = trajectoryWork;
        this.events = events;
        this.checks = checks;
        this.rules = rules;
        this.policies = policies;
        this.remarks = remarks;
        this.callers = callers;
        this.clock = clock;
    }

    Placement place(UUID trajectoryId, PlacementInput input) {
        checks.requirePossible(input);
        Trajectory trajectory = trajectories.forChange(trajectoryId).orElseThrow(Problem::notFound);
        List<Placement> earlier = placements.of(trajectoryId);
        Optional<UUID> previous = previousWork.of(trajectory.candidateId(), earlier, input);
        remarks.require(judge(trajectory, earlier, input));
        Placement placement = record(trajectory, input, previous);
        events.made(placement, earlier.isEmpty(), kindOf(input, trajectory));
        if (placement.sustainedOn().isPresent()) {
            events.sustained(placement);
        }
        trajectoryWork.settle(trajectory, placement);
        return placement;
    }

    private KindOfWork kindOf(PlacementInput input, Trajectory trajectory) {
        return KindOfWork.of(
                Optional.ofNullable(input.occupation()),
                candidates
                        .findByIdOptional(trajectory.candidateId())
                        .flatMap(Candidate::wishes)
                        .map(Wishes::preferredOccupations)
                        .orElse(List.of()));
    }

    Placement end(UUID placementId, Ending ending) {
        var inHand = trajectoryWork.take(placementId);
        Placement placement = inHand.placement();
        remarks.require(PlacementOrderPolicy.judgeEnd(
                        placement.isOpen(), placement.work().start(), ending.lastDay(), LocalDate.now(clock))
                .and(JobLossPolicy.judge(ending))
                .and(checks.mayTell(ending.reason())));
        trajectoryWork.end(placement, ending);
        trajectoryWork.settle(inHand.trajectory(), placement);
        return placement;
    }

    private Ruling judge(Trajectory trajectory, List<Placement> earlier, PlacementInput input) {
        Work work = input.toWork();
        int samePeriods = (int) earlier.stream()
                .filter(placement -> placement.work().kind() == work.kind())
                .count();
        var all = Stream.concat(
                        placements.ofCandidate(trajectory.candidateId()).stream()
                                .map(rules::history),
                        Stream.of(new WorkHistory(
                                List.of(new WorkHistory.HoursFrom(
                                        work.start(), work.hours().value())),
                                List.of(),
                                Optional.empty())))
                .toList();
        return PlacementOrderPolicy.judgeStart(
                        trajectory.state().isOpen(), trajectory.startDate(), work.start(), LocalDate.now(clock))
                .and(ShortJobPolicy.judge(work, policies.shortJobs(trajectory.region(), work.start())))
                .and(UnpaidWorkPolicy.judge(
                        work, samePeriods, rules.unpaid(work.kind(), trajectory.region(), work.start())))
                .and(HoursTogetherPolicy.judge(all, work.start()))
                .and(MatchedWorkPolicy.judge(input.matchId() != null && placements.isPlaced(input.matchId())));
    }

    private Placement record(Trajectory trajectory, PlacementInput input, Optional<UUID> previous) {
        LocalDate today = LocalDate.now(clock);
        var first = FollowAlongPolicy.first(
                input.startDate(), today, policies.checkIns(trajectory.region(), input.startDate()));
        NextStep next = Optional.ofNullable(input.nextStep())
                .map(NextStepInput::toNextStep)
                .orElseGet(first::toNextStep);
        Placement placement = new Placement(
                Ids.next(),
                new Placement.Belonging(
                        trajectory.id(),
                        trajectory.candidateId(),
                        trajectory.region(),
                        trajectory.organisation(),
                        trajectory.coach()),
                input.toOrigin(previous),
                input.toWork(),
                new PlacementTerms(Ids.next(), input.toTerms(), callers.get().user(), clock.instant()),
                new Placement.Made(today, clock.instant(), first.day(), next));
        rules.rederive(placement, today);
        placements.store(placement, () -> remarks.require(MatchedWorkPolicy.judge(true)));
        return placement;
    }
}
