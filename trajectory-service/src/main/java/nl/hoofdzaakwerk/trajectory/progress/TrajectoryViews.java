package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.hoofdzaakwerk.trajectory.intake.Candidates;
import nl.hoofdzaakwerk.trajectory.intake.HealthRecords;
import nl.hoofdzaakwerk.trajectory.intake.model.Candidate;
import nl.hoofdzaakwerk.trajectory.policy.RemarkView;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.progress.model.MethodAdvicePolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** Shows trajectories with the candidate's name and the advice that the caller may see. */
@ApplicationScoped
public class TrajectoryViews {
    private final Candidates candidates;
    private final HealthRecords healthRecords;
    private final Remarks remarks;

    TrajectoryViews(Candidates candidates, HealthRecords healthRecords, Remarks remarks) {
        this.candidates = candidates;
        this.healthRecords = healthRecords;
        this.remarks = remarks;
    }

    public TrajectoryView one(Trajectory trajectory) {
        return TrajectoryView.of(trajectory, candidates.findByIdOptional(trajectory.candidateId()), advice(trajectory));
    }

    /** Lists leave the advice out. */
    List<TrajectoryView> list(List<Trajectory> trajectories) {
        List<UUID> ids =
                trajectories.stream().map(Trajectory::candidateId).distinct().toList();
        Map<UUID, Candidate> byId = ids.isEmpty()
                ? Map.of()
                : candidates.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Candidate::id, Function.identity()));
        return trajectories.stream()
                .map(trajectory -> TrajectoryView.of(
                        trajectory, Optional.ofNullable(byId.get(trajectory.candidateId())), List.of()))
                .toList();
    }

    private List<RemarkView> advice(Trajectory trajectory) {
        return healthRecords
                .visibleOf(trajectory.candidateId())
                .flatMap(health -> MethodAdvicePolicy.advise(health.targetGroup(), trajectory.method()))
                .map(remarks::say)
                .stream()
                .toList();
    }
}
