package nl.hoofdzaakwerk.trajectory.progress.model;

import java.time.LocalDate;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A5: when guidance can be recorded as stopped. */
public final class EndPolicy {
    private EndPolicy() {}

    /**
     * An end is recorded once, when it has happened, and not before what it ends.
     *
     * @param latestPlacementStart start of the latest placement, or the trajectory's own start without one
     */
    public static Ruling judge(
            TrajectoryState state,
            LocalDate startDate,
            LocalDate latestPlacementStart,
            LocalDate endDate,
            LocalDate today) {
        return Ruling.refusedIf(!state.isOpen(), "", Remark.of("A5", "A5.trajectory-already-ended", "QA 0.1"))
                .and(Ruling.refusedIf(
                        endDate.isBefore(startDate),
                        "/endDate",
                        Remark.of("A5", "A5.end-before-start", "QA 0.1", startDate)))
                .and(Ruling.refusedIf(
                        !endDate.isBefore(startDate) && endDate.isBefore(latestPlacementStart),
                        "/endDate",
                        Remark.of("A5", "A5.end-before-placement", "QA 0.1", latestPlacementStart)))
                .and(Ruling.refusedIf(
                        endDate.isAfter(today), "/endDate", Remark.of("A5", "A5.end-in-future", "QA 0.1")));
    }
}
