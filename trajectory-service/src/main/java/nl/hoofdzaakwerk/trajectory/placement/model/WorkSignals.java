package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.trajectory.policy.model.CheckInTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.ContractEndTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.InterruptionTerms;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.UnpaidWorkTerms;

/** What the rules ask attention for on a day: A5, A7, A8, A9 and X5 together. */
public final class WorkSignals {
    private WorkSignals() {}

    /**
     * The numbers that hold where and when the work began.
     *
     * @param unpaid those of its kind, where no wage is paid
     */
    public record Rules(
            UnpaidWorkTerms unpaid,
            InterruptionTerms interruptions,
            CheckInTerms checkIns,
            ContractEndTerms contractEnds) {}

    /** @param ofTrajectory all work of its trajectory, with itself */
    public static List<Remark> of(
            Placement placement, Collection<Placement> ofTrajectory, Rules rules, LocalDate today) {
        return placement.isOpen()
                ? during(placement, rules, today)
                : JobLossPolicy.signal(placement, ofTrajectory).stream().toList();
    }

    private static List<Remark> during(Placement placement, Rules rules, LocalDate today) {
        Work work = placement.work();
        Optional<Remark> unpaid =
                work.isPaid() ? Optional.empty() : UnpaidWorkPolicy.signal(work.start(), today, rules.unpaid());
        return Stream.of(
                        unpaid,
                        ContractEndPolicy.signal(work, today, rules.contractEnds()),
                        InterruptionPolicy.signal(
                                placement.openInterruption().map(Interruption::period), today, rules.interruptions()),
                        FollowAlongPolicy.signal(placement.checkInDue(), today, rules.checkIns()))
                .flatMap(Optional::stream)
                .toList();
    }
}
