package nl.hoofdzaakwerk.trajectory.intake.model;

import static nl.hoofdzaakwerk.trajectory.intake.model.ReferralState.AWAITING_CONFIRMATION;
import static nl.hoofdzaakwerk.trajectory.intake.model.ReferralState.CONFIRMED;
import static nl.hoofdzaakwerk.trajectory.intake.model.ReferralState.DONE;
import static nl.hoofdzaakwerk.trajectory.intake.model.ReferralState.REJECTED;
import static nl.hoofdzaakwerk.trajectory.intake.model.ReferralState.REVOKED;

import java.util.EnumSet;
import java.util.Set;

/**
 * P1: the life of a referral, all legal steps in one place.
 *
 * <pre>
 *  AWAITING_CONFIRMATION ── accepted ──▶ CONFIRMED ── guidance begins ──▶ DONE (final)
 *            ├── not taken on, with a reason ──▶ REJECTED (final)
 *            └── taken back ──▶ REVOKED (final)
 * </pre>
 */
public final class ReferralLifeCycle {
    private ReferralLifeCycle() {}

    public static Set<ReferralState> after(ReferralState state) {
        return switch (state) {
            case AWAITING_CONFIRMATION -> EnumSet.of(CONFIRMED, REJECTED, REVOKED);
            case CONFIRMED -> EnumSet.of(DONE);
            case REJECTED, REVOKED, DONE -> EnumSet.noneOf(ReferralState.class);
        };
    }

    public static boolean allows(ReferralState from, ReferralState to) {
        return after(from).contains(to);
    }
}
