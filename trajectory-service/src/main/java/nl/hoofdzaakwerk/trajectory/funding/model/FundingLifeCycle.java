package nl.hoofdzaakwerk.trajectory.funding.model;

import static nl.hoofdzaakwerk.trajectory.funding.model.FundingState.GRANTED;
import static nl.hoofdzaakwerk.trajectory.funding.model.FundingState.REFUSED;
import static nl.hoofdzaakwerk.trajectory.funding.model.FundingState.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/**
 * The life of a request for funding: all states and legal steps in one place. What the rules refuse at once is never
 * stored, so it has no state.
 *
 * <pre>
 *  requested ── something is missing ──▶ WAITING ── all is known ──▶ GRANTED
 *      └──────────── all is known ─────────────────────────────────────▲
 *  WAITING, GRANTED ── payer will not pay ──▶ REFUSED (final)
 *  WAITING, GRANTED ── not asked any more ──▶ WITHDRAWN (final)
 * </pre>
 *
 * Leaving GRANTED frees the money of the year's ceiling again.
 */
public final class FundingLifeCycle {
    private FundingLifeCycle() {}

    /** Where a request can go from a state. */
    public static Set<FundingState> after(FundingState state) {
        return switch (state) {
            case WAITING -> EnumSet.of(GRANTED, REFUSED, WITHDRAWN);
            case GRANTED -> EnumSet.of(REFUSED, WITHDRAWN);
            case REFUSED, WITHDRAWN -> EnumSet.noneOf(FundingState.class);
        };
    }

    public static Ruling judge(FundingState from, FundingState to) {
        return Ruling.refusedIf(!after(from).contains(to), "", Remark.of("B1", "B1.already-decided", "HR"));
    }
}
