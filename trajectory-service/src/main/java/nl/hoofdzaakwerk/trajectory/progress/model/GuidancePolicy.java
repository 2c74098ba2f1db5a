package nl.hoofdzaakwerk.trajectory.progress.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A15, P6: who guides, who stands in, and what happens next. */
public final class GuidancePolicy {
    private static final String RULE = "A15";
    private static final String SOURCE = "HR, NHN";

    private GuidancePolicy() {}

    /**
     * Whether somebody can take over or stand in.
     *
     * @param isCoach whether the organisation knows the other as a coach of its own
     */
    public static Ruling judgeOther(TrajectoryState state, String coach, String other, boolean isCoach) {
        return judgeOpen(state)
                .and(Ruling.refusedIf(coach.equals(other), "/user", Remark.of(RULE, "A15.guides-already", SOURCE)))
                .and(judgeCoach(isCoach));
    }

    /** Only a coach of the same organisation guides for it. */
    public static Ruling judgeCoach(boolean isCoach) {
        return Ruling.refusedIf(!isCoach, "/user", Remark.of(RULE, "A15.no-coach-here", SOURCE));
    }

    /** What is ended is not passed on, and has no next step. */
    public static Ruling judgeOpen(TrajectoryState state) {
        return Ruling.refusedIf(!state.isOpen(), "", Remark.of(RULE, "A15.trajectory-ended", SOURCE));
    }

    /** A coach passes on the own caseload, whole or in part; who keeps the organisation's people, anybody's. */
    public static Ruling judgeOwn(boolean isOwn, String pointer) {
        return Ruling.refusedIf(!isOwn, pointer, Remark.of(RULE, "A15.not-your-caseload", SOURCE));
    }

    /** Nobody hands a caseload to themselves. */
    public static Ruling judgeCaseload(String from, String to) {
        return Ruling.refusedIf(from.equals(to), "/user", Remark.of(RULE, "A15.guides-already", SOURCE));
    }
}
