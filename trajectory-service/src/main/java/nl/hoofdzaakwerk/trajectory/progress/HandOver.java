package nl.hoofdzaakwerk.trajectory.progress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.progress.model.GuidancePolicy;
import nl.hoofdzaakwerk.trajectory.progress.model.Guided;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** Passes guidance on, one trajectory or a whole caseload, names who stands in, and says what comes next (A15, P6). */
@ApplicationScoped
class HandOver {
    private final Trajectories trajectories;
    private final Professionals professionals;
    private final Preconditions preconditions;
    private final ProcessingLog processingLog;
    private final Remarks remarks;
    private final Clock clock;

    HandOver(
            Trajectories trajectories,
            Professionals professionals,
            Preconditions preconditions,
            ProcessingLog processingLog,
            Remarks remarks,
            Clock clock) {
        this.trajectories = trajectories;
        this.professionals = professionals;
        this.preconditions = preconditions;
        this.processingLog = processingLog;
        this.remarks = remarks;
        this.clock = clock;
    }

    /** One trajectory of the caller's organisation: a coach's own, or anybody's for who keeps its people. */
    void one(Caller caller, UUID id, String to) {
        if (!keepsPeople(caller) && trajectories.findByIdOptional(id).isEmpty()) {
            throw Problem.notFound();
        }
        Guided guided = trajectories.guided(caller, id).orElseThrow(Problem::notFound);
        remarks.require(judgeOwn(caller, guided)
                .and(GuidancePolicy.judgeOther(guided.state(), guided.coach(), to, professionals.isCoach(caller, to))));
        processingLog.record(
                "trajectory", trajectories.handOver(caller, guided.coach(), Optional.of(id), to, LocalDate.now(clock)));
    }

    /** All open trajectories of a coach of the caller's organisation; all or none. @return how many */
    int caseload(Caller caller, String from, String to) {
        remarks.require(GuidancePolicy.judgeCaseload(from, to)
                .and(GuidancePolicy.judgeOwn(keepsPeople(caller) || from.equals(caller.user()), "/from"))
                .and(GuidancePolicy.judgeCoach(professionals.isCoach(caller, to))));
        List<UUID> candidates = trajectories.handOver(caller, from, Optional.empty(), to, LocalDate.now(clock));
        processingLog.record("trajectory", candidates);
        return candidates.size();
    }

    Trajectory replaceBy(Caller caller, UUID id, Optional<String> standIn) {
        Trajectory trajectory = ownForChange(caller, id);
        preconditions.requireMatch(trajectory.version());
        remarks.require(judgeOwn(caller, Guided.of(trajectory))
                .and(standIn.map(user -> GuidancePolicy.judgeOther(
                                trajectory.state(), trajectory.coach(), user, professionals.isCoach(caller, user)))
                        .orElseGet(() -> GuidancePolicy.judgeOpen(trajectory.state()))));
        trajectory.replaceBy(standIn);
        return changed(trajectory);
    }

    Trajectory next(Caller caller, UUID id, NextStepInput input) {
        Trajectory trajectory = ownForChange(caller, id);
        preconditions.requireMatch(trajectory.version());
        remarks.require(GuidancePolicy.judgeOpen(trajectory.state()));
        trajectory.next(input.toNextStep());
        return changed(trajectory);
    }

    private static Ruling judgeOwn(Caller caller, Guided guided) {
        return GuidancePolicy.judgeOwn(keepsPeople(caller) || guided.isBy(caller.user()), "");
    }

    private static boolean keepsPeople(Caller caller) {
        return caller.has("key-figure") || caller.has("organisation-admin");
    }

    private Trajectory changed(Trajectory trajectory) {
        trajectories.flush();
        processingLog.record("trajectory", trajectory.candidateId());
        return trajectory;
    }

    private Trajectory ownForChange(Caller caller, UUID id) {
        return trajectories
                .forChange(id)
                .filter(trajectory -> trajectory.organisation().equals(caller.organisation()))
                .orElseThrow(Problem::notFound);
    }
}
