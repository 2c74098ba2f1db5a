package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import java.util.Collection;
import nl.hoofdzaakwerk.events.EndReason;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import nl.hoofdzaakwerk.trajectory.policy.model.ShortJobTerms;

/** A8: a paid job that is too short counts only when the treatment plan names it as a valuable first step. */
public final class ShortJobPolicy {
    private ShortJobPolicy() {}

    /** The trajectory goes on by itself: a placement never ends it. */
    public static Ruling judge(Work work, ShortJobTerms terms) {
        return Ruling.refusedIf(
                isShort(work, terms) && !work.firstStepInTreatmentPlan(),
                "/firstStepInTreatmentPlan",
                Remark.of("A8", "A8.too-short", terms.source(), terms.minimumMonths()));
    }

    /**
     * Guidance does not stop with a first step: a trajectory ends in paid work only when some of its work is long
     * enough.
     *
     * @param paid the paid work of the trajectory that goes on, or became sustainable
     */
    public static Ruling judgeTrajectoryEnd(EndReason reason, Collection<Work> paid, ShortJobTerms terms) {
        return Ruling.refusedIf(
                reason == EndReason.PAID_WORK
                        && !paid.isEmpty()
                        && paid.stream().allMatch(work -> isShort(work, terms)),
                "/reason",
                Remark.of("A8", "A8.trajectory-must-go-on", terms.source()));
    }

    private static boolean isShort(Work work, ShortJobTerms terms) {
        LocalDate longEnough = work.start().plusMonths(terms.minimumMonths()).minusDays(1);
        boolean endsTooSoon =
                work.expectedEnd().filter(end -> end.isBefore(longEnough)).isPresent();
        boolean temporaryWithoutEnd =
                work.kind() == PlacementKind.TEMPORARY && work.expectedEnd().isEmpty();
        return work.isPaid() && (endsTooSoon || temporaryWithoutEnd);
    }
}
