package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongConsumer;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.placement.model.FollowAlongPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.HeldWith;
import nl.hoofdzaakwerk.trajectory.placement.model.NextStepPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** Guidance during work: talks that were held, and what is next (P6). */
@ApplicationScoped
class FollowAlong {
    private final PlacementCheckIns checkIns;
    private final TrajectoryWork trajectoryWork;
    private final WorkRules rules;
    private final Remarks remarks;
    private final CurrentCaller callers;
    private final Clock clock;

    FollowAlong(
            PlacementCheckIns checkIns,
            TrajectoryWork trajectoryWork,
            WorkRules rules,
            Remarks remarks,
            CurrentCaller callers,
            Clock clock) {
        this.checkIns = checkIns;
        this.trajectoryWork = trajectoryWork;
        this.rules = rules;
        this.remarks = remarks;
        this.callers = callers;
        this.clock = clock;
    }

    /** @param given what is next; without it, the talk that is planned next */
    Placement checkIn(UUID placementId, LocalDate heldOn, HeldWith heldWith, Optional<NextStep> given) {
        var inHand = trajectoryWork.take(placementId);
        Placement placement = inHand.placement();
        remarks.require(FollowAlongPolicy.judge(heldOn, placement.period(), LocalDate.now(clock)));
        checkIns.persist(new PlacementCheckIn(
                Ids.next(), placementId, heldOn, heldWith, callers.get().user(), clock.instant()));
        var next = FollowAlongPolicy.next(placement.work().start(), heldOn, rules.checkIns(placement));
        placement.checkedIn(next.day(), given.orElseGet(next::toNextStep));
        trajectoryWork.settle(inHand.trajectory(), placement);
        return placement;
    }

    /** @param requireMatch compares the stored version with what the caller last read */
    Placement replaceNextStep(UUID placementId, NextStep next, LongConsumer requireMatch) {
        var inHand = trajectoryWork.take(placementId);
        Placement placement = inHand.placement();
        requireMatch.accept(placement.version());
        remarks.require(NextStepPolicy.judge(placement.isOpen()));
        placement.replaceNextStep(next);
        trajectoryWork.settle(inHand.trajectory(), placement);
        return placement;
    }
}
