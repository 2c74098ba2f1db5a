package nl.hoofdzaakwerk.trajectory.placement.model;

import java.time.LocalDate;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A5, A12: work lies within guidance: it is found during a trajectory and ends after it began. */
public final class PlacementOrderPolicy {
    /** How far ahead a start can be recorded. */
    public static final int MONTHS_AHEAD = 6;

    private PlacementOrderPolicy() {}

    /** @param open whether the trajectory has not ended */
    public static Ruling judgeStart(boolean open, LocalDate trajectoryStart, LocalDate workStart, LocalDate today) {
        return Ruling.refusedIf(!open, "", Remark.of("A5", "A5.trajectory-already-ended", "QA 0.1"))
                .and(Ruling.refusedIf(
                        workStart.isBefore(trajectoryStart),
                        "/startDate",
                        Remark.of("A5", "A5.placement-before-trajectory", "QA 0.1", trajectoryStart)))
                .and(Ruling.refusedIf(
                        workStart.isAfter(today.plusMonths(MONTHS_AHEAD)),
                        "/startDate",
                        Remark.of("A5", "A5.placement-too-far-ahead", "QA 0.1", MONTHS_AHEAD)));
    }

    /** An end is recorded once, when it has happened, and not before the work began. */
    public static Ruling judgeEnd(boolean open, LocalDate workStart, LocalDate lastDay, LocalDate today) {
        return Ruling.refusedIf(!open, "", Remark.of("A5", "A5.placement-already-ended", "QA 0.1"))
                .and(Ruling.refusedIf(
                        lastDay.isBefore(workStart),
                        "/endDate",
                        Remark.of("A5", "A5.placement-end-before-start", "QA 0.1", workStart)))
                .and(Ruling.refusedIf(
                        lastDay.isAfter(today), "/endDate", Remark.of("A5", "A5.end-in-future", "QA 0.1")));
    }
}
