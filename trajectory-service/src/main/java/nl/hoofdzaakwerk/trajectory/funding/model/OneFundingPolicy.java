package nl.hoofdzaakwerk.trajectory.funding.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** B1–B5: a running trajectory has one payment at a time, and one request that waits. */
public final class OneFundingPolicy {
    private OneFundingPolicy() {}

    /**
     * What stands in the way.
     *
     * @param overlaps whether there is money in the same period
     * @param again whether the scheme granted its amount for the trajectory before
     * @param onlyTreatingSideKnows whether there was money whose term tells the group, and a payer asks (G3)
     */
    public record Situation(
            boolean ended,
            boolean beforeTrajectory,
            boolean waiting,
            boolean overlaps,
            boolean again,
            boolean onlyTreatingSideKnows) {}

    /**
     * A payer who asks for money after a grant that tells the group hears the same whatever day is asked for: otherwise
     * trying days would tell the term, and so the group.
     */
    public static Ruling judge(Situation situation) {
        if (situation.onlyTreatingSideKnows()) {
            return Ruling.refused("", Remark.of("B1", "B1.treating-side-asks", "HR"));
        }
        return Ruling.refusedIf(situation.ended(), "/trajectoryId", Remark.of("B1", "B1.trajectory-ended", "HR"))
                .and(Ruling.refusedIf(
                        situation.beforeTrajectory(),
                        "/startDate",
                        Remark.of("B1", "B1.money-before-trajectory", "HR")))
                .and(Ruling.refusedIf(
                        situation.waiting(), "/trajectoryId", Remark.of("B1", "B1.already-requested", "HR")))
                .and(Ruling.refusedIf(situation.overlaps(), "/startDate", Remark.of("B1", "B1.already-funded", "HR")))
                .and(Ruling.refusedIf(
                        situation.again() && !situation.overlaps(),
                        "/scheme",
                        Remark.of("B1", "B1.granted-before", "HR")));
    }
}
