package nl.hoofdzaakwerk.trajectory.intake.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A4: a referral waits until the treating side confirms, once, that the person is in scope. */
public final class ReferralPolicy {
    private ReferralPolicy() {}

    /** @param scope decided by what the treating side knows */
    public static Ruling judgeConfirmation(ReferralState state, ScopeDecision scope) {
        return Ruling.refusedIf(
                        state != ReferralState.AWAITING_CONFIRMATION,
                        "",
                        Remark.of("A4", "A4.referral-already-confirmed", "QA 1.3"))
                .and(ScopePolicy.requireInScope(scope));
    }
}
