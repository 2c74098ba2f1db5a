package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.HealthRecords;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.policy.RegionalPolicies;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.progress.model.DurationPolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.DurationTerms;
import nl.hoofdzaakwerk.trajectory.progress.model.JobRetentionPolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.MethodAdvicePolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** Shows trajectories with the candidate's name and the advice that the caller may see. */
@ApplicationScoped
public class TrajectoryViews {
    private final Candidates candidates;
    private final Trajectories trajectories;
    private final HealthRecords healthRecords;
    private final Stalls stalls;
    private final RegionalPolicies policies;
    private final Remarks remarks;
    private final Clock clock;

    TrajectoryViews(
            Candidates candidates,
            Trajectories trajectories,
            HealthRecords healthRecords,
            Stalls stalls,
            RegionalPolicies policies,
            Remarks remarks,
            Clock clock) {
        this.candidates = candidates;
        this.trajectories = trajectories;
        this.healthRecords = healthRecords;
        this.stalls = stalls;
        this.policies = policies;
        this.remarks = remarks;
        this.clock = clock;
    }

    public TrajectoryView one(Trajectory trajectory) {
        Optional<Candidate> candidate = candidates.findByIdOptional(trajectory.candidateId());
        return TrajectoryView.of(
                trajectory,
                candidate,
                said(stalls.of(List.of(trajectory)).getOrDefault(trajectory.id(), List.of())),
                Stream.concat(advice(trajectory), work(trajectory, candidate).stream())
                        .map(remarks::say)
                        .toList());
    }

    /** Lists leave the advice out. */
    List<TrajectoryView> list(List<Trajectory> trajectories) {
        List<UUID> ids =
                trajectories.stream().map(Trajectory::candidateId).distinct().toList();
        Map<UUID, Candidate> byId = ids.isEmpty()
                ? Map.of()
                : candidates.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Candidate::id, Function.identity()));
        Map<UUID, List<Remark>> signals = stalls.of(trajectories);
        return trajectories.stream()
                .map(trajectory -> TrajectoryView.of(
                        trajectory,
                        Optional.ofNullable(byId.get(trajectory.candidateId())),
                        said(signals.getOrDefault(trajectory.id(), List.of())),
                        List.of()))
                .toList();
    }

    private Stream<Remark> advice(Trajectory trajectory) {
        return healthRecords.visibleOf(trajectory.candidateId()).stream()
                .flatMap(health -> Stream.concat(
                        MethodAdvicePolicy.advise(health.targetGroup(), trajectory.method()).stream(),
                        duration(health.targetGroup(), trajectory).stream()));
    }

    private Optional<Remark> work(Trajectory trajectory, Optional<Candidate> candidate) {
        return candidate.flatMap(person -> JobRetentionPolicy.adviseMethod(
                trajectory.method(),
                person.benefit(),
                () -> trajectories.workedBefore(person.id(), trajectory.startDate())));
    }

    private Optional<Remark> duration(TargetGroup group, Trajectory trajectory) {
        if (!trajectory.state().isOpen()) {
            return Optional.empty();
        }
        DurationTerms terms =
                DurationTerms.of(policies.inForce(DurationTerms.RULE, trajectory.region(), trajectory.startDate()));
        return DurationPolicy.signal(group, trajectory.startDate(), LocalDate.now(clock), terms);
    }

    private List<RemarkView> said(List<Remark> signals) {
        return signals.stream().map(remarks::say).toList();
    }
}
