package nl.hoofdzaakwerk.trajectory.privacy.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** X6: erasure comes after the end of guidance, so that what stays counted is right; it is decided once. */
public final class ErasurePolicy {
    private ErasurePolicy() {}

    public static Ruling judgeDemand(boolean guided) {
        return Ruling.refusedIf(guided, "", Remark.of("X6", "X6.trajectory-still-open", "AVG 17"));
    }

    public static Ruling judgeDecision(ErasureState state) {
        return Ruling.refusedIf(state != ErasureState.REQUESTED, "", Remark.of("X6", "X6.already-decided", "AVG 17"));
    }

    /** P6: only a demand that is not done with has a next step. */
    public static Ruling judgeOpen(ErasureState state) {
        return Ruling.refusedIf(!state.isOpen(), "", Remark.of("P6", "P6.erasure-closed", "AVG 17"));
    }
}
