package nl.hoofdzaakwerk.trajectory.intake.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A4: a referral waits until the treating side confirms, once, that the person is in scope. */
public final class ReferralPolicy {
    private ReferralPolicy() {}

    /** @param scope decided by what the treating side knows */
    public static Ruling judgeConfirmation(ReferralState state, ScopeDecision scope) {
        return Ruling.refusedIf(
                        !ReferralLifeCycle.allows(state, ReferralState.CONFIRMED),
                        "",
                        Remark.of("A4", "A4.referral-already-confirmed", "QA 1.3"))
                .and(ScopePolicy.requireInScope(scope));
    }

    /** P1: refusing and taking back are for a referral that waits. */
    public static Ruling judgeStep(ReferralState from, ReferralState to) {
        return Ruling.refusedIf(
                !ReferralLifeCycle.allows(from, to), "", Remark.of("P1", "P1.step-not-possible", "QA 1.3"));
    }

    /** P6: only what is open has a next step. */
    public static Ruling judgeOpen(ReferralState state) {
        return Ruling.refusedIf(!state.isOpen(), "", Remark.of("P6", "P6.referral-closed", "QA 1.3"));
    }
}
