package nl.hoofdzaakwerk.trajectory.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.api.Preconditions;
import nl.hoofdzaakwerk.kit.api.Problem;
import nl.hoofdzaakwerk.kit.due.NextStepInput;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.Caller;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.kit.privacy.ProcessingLog;
import nl.hoofdzaakwerk.trajectory.plan.model.Agreement;
import nl.hoofdzaakwerk.trajectory.plan.model.Alignment;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanKind;
import nl.hoofdzaakwerk.trajectory.plan.model.PlanPolicy;
import nl.hoofdzaakwerk.trajectory.plan.model.TrajectoryPlan;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;
import nl.hoofdzaakwerk.trajectory.progress.Trajectories;
import nl.hoofdzaakwerk.trajectory.progress.model.Trajectory;

/** Records, reviews, aligns and closes plans; all about one trajectory happens one after the other. */
@ApplicationScoped
class PlanDesk {
    private static final String LOOK_AGAIN = "Plan samen opnieuw bekijken";

    private final Plans plans;
    private final Trajectories trajectories;
    private final Remarks remarks;
    private final Preconditions preconditions;
    private final ProcessingLog processingLog;
    private final Clock clock;

    PlanDesk(
            Plans plans,
            Trajectories trajectories,
            Remarks remarks,
            Preconditions preconditions,
            ProcessingLog processingLog,
            Clock clock) {
        this.plans = plans;
        this.trajectories = trajectories;
        this.remarks = remarks;
        this.preconditions = preconditions;
        this.processingLog = processingLog;
        this.clock = clock;
    }

    TrajectoryPlan record(Caller caller, UUID trajectoryId, PlanInput input) {
        Trajectory trajectory = inHand(trajectoryId);
        boolean treats = caller.kind() == OrganisationKind.GGZ
                && trajectory.treatingOrganisation().equals(caller.organisation());
        remarks.require(PlanPolicy.judgeNew(new PlanPolicy.Request(
                input.kind(),
                treats,
                trajectory.state().isOpen(),
                plans.open(trajectoryId, input.kind()).isPresent(),
                input.agreedOn(),
                input.reviewDate(),
                today())));
        TrajectoryPlan plan = new TrajectoryPlan(
                Ids.next(),
                trajectory,
                input.kind(),
                caller.user(),
                input.agreement(),
                stepOr(input.nextStep(), input.reviewDate()),
                clock.instant());
        plans.persistAndFlush(plan);
        return plan;
    }

    TrajectoryPlan review(UUID id, PlanInput.ReviewInput input) {
        TrajectoryPlan plan = openInHand(id);
        remarks.require(
                PlanPolicy.judgeReview(plan.agreement().agreedOn(), input.reviewedOn(), input.reviewDate(), today()));
        String content =
                Optional.ofNullable(input.content()).orElse(plan.agreement().content());
        plan.review(
                new Agreement(content, input.agreedBy(), input.reviewedOn(), input.reviewDate()),
                stepOr(input.nextStep(), input.reviewDate()));
        plans.flush();
        return plan;
    }

    TrajectoryPlan close(UUID id, PlanInput.ClosingInput input) {
        TrajectoryPlan plan = openInHand(id);
        remarks.require(PlanPolicy.judgeClosing(plan.agreement().agreedOn(), input.closedOn(), today()));
        plan.close(input.closedOn(), input.reason());
        plans.flush();
        return plan;
    }

    TrajectoryPlan next(UUID id, NextStepInput input) {
        TrajectoryPlan plan = inHandOfTrajectory(id);
        preconditions.requireMatch(plan.version());
        remarks.require(PlanPolicy.judgeOpen(plan.state()));
        plan.next(input.toNextStep());
        plans.flush();
        return plan;
    }

    Alignment align(UUID trajectoryId, LocalDate alignedOn) {
        inHand(trajectoryId);
        remarks.require(PlanPolicy.judgeAlignment(plans.alignment(trajectoryId), alignedOn, today()));
        plans.open(trajectoryId, PlanKind.REINTEGRATION).orElseThrow().align(alignedOn);
        plans.flush();
        return plans.alignment(trajectoryId);
    }

    private TrajectoryPlan openInHand(UUID id) {
        TrajectoryPlan plan = inHandOfTrajectory(id);
        remarks.require(PlanPolicy.judgeOpen(plan.state()));
        return plan;
    }

    /** The trajectory first, as everything about it does; then the plan as it is now. */
    private TrajectoryPlan inHandOfTrajectory(UUID id) {
        TrajectoryPlan plan = plans.findByIdOptional(id).orElseThrow(Problem::notFound);
        inHand(plan.trajectoryId());
        plans.getEntityManager().detach(plan);
        return plans.forChange(id).orElseThrow(Problem::notFound);
    }

    private Trajectory inHand(UUID trajectoryId) {
        Trajectory trajectory = trajectories.forChange(trajectoryId).orElseThrow(Problem::notFound);
        processingLog.record("plan", trajectory.candidateId());
        return trajectory;
    }

    private static NextStep stepOr(NextStepInput given, LocalDate reviewDate) {
        return given == null ? new NextStep(LOOK_AGAIN, reviewDate) : given.toNextStep();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
