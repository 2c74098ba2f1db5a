package nl.hoofdzaakwerk.trajectory.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.identity.CurrentCaller;
import nl.hoofdzaakwerk.trajectory.placement.model.Interruption;
import nl.hoofdzaakwerk.trajectory.placement.model.InterruptionKind;
import nl.hoofdzaakwerk.trajectory.placement.model.InterruptionPolicy;
import nl.hoofdzaakwerk.trajectory.placement.model.Period;
import nl.hoofdzaakwerk.trajectory.placement.model.Placement;
import nl.hoofdzaakwerk.trajectory.policy.Remarks;

/** Records that work stands still for a while, and goes on. */
@ApplicationScoped
class Standstill {
    private final TrajectoryWork trajectoryWork;
    private final PlacementChecks checks;
    private final Remarks remarks;
    private final CurrentCaller callers;
    private final Clock clock;

    Standstill(
            TrajectoryWork trajectoryWork,
            PlacementChecks checks,
            Remarks remarks,
            CurrentCaller callers,
            Clock clock) {
        this.trajectoryWork = trajectoryWork;
        this.checks = checks;
        this.remarks = remarks;
        this.callers = callers;
        this.clock = clock;
    }

    Placement interrupt(UUID placementId, InterruptionKind kind, Period period) {
        var inHand = trajectoryWork.take(placementId);
        Placement placement = inHand.placement();
        remarks.require(InterruptionPolicy.judge(
                        period,
                        placement.period(),
                        placement.interruptions().stream()
                                .map(Interruption::period)
                                .toList(),
                        LocalDate.now(clock))
                .and(checks.mayTell(kind)));
        placement.interrupt(
                new Interruption(Ids.next(), kind, period, callers.get().user(), clock.instant()));
        return settle(inHand);
    }

    Placement resume(UUID placementId, LocalDate firstDay) {
        var inHand = trajectoryWork.take(placementId);
        Placement placement = inHand.placement();
        remarks.require(InterruptionPolicy.judgeResumption(
                placement.openInterruption().map(Interruption::period), firstDay, LocalDate.now(clock)));
        placement.resume(firstDay);
        return settle(inHand);
    }

    private Placement settle(TrajectoryWork.InHand inHand) {
        trajectoryWork.rederive(inHand.placement());
        trajectoryWork.settle(inHand.trajectory(), inHand.placement());
        return inHand.placement();
    }
}
