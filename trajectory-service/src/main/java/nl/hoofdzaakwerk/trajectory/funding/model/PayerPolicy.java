package nl.hoofdzaakwerk.trajectory.funding.model;

import java.util.EnumSet;
import java.util.Set;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/**
 * B1–B5: which organisation a scheme can have as its payer. A municipality or UWV that pays a share; where nobody who
 * pays sees clients, the one whose client it is.
 */
public final class PayerPolicy {
    private PayerPolicy() {}

    public static boolean pays(FundingScheme scheme, PayerKind kind) {
        return payersOf(scheme).contains(kind);
    }

    /** @param pointer to the part of the request that says who pays */
    public static Ruling judge(FundingScheme scheme, PayerKind kind, String pointer) {
        return Ruling.refusedIf(!pays(scheme, kind), pointer, reason(scheme));
    }

    private static Remark reason(FundingScheme scheme) {
        String source = scheme.title().source();
        Set<PayerKind> payers = payersOf(scheme);
        if (payers.size() > 1) {
            return Remark.of("B3", "B3.payer-is-neither", source);
        }
        return payers.contains(PayerKind.UWV)
                ? Remark.of("B2", "B2.payer-is-not-uwv", source)
                : Remark.of("B1", "B1.payer-is-no-municipality", source);
    }

    private static Set<PayerKind> payersOf(FundingScheme scheme) {
        Set<PayerKind> payers = EnumSet.noneOf(PayerKind.class);
        for (FundingScheme.PayerShare share : scheme.payment().shares()) {
            switch (share.payer()) {
                case MUNICIPALITY -> payers.add(PayerKind.MUNICIPALITY);
                case UWV -> payers.add(PayerKind.UWV);
                case NATIONAL, PROJECT -> {}
            }
        }
        if (payers.isEmpty()) {
            payers.add(
                    switch (scheme.conditions().clientKind()) {
                        case MUNICIPAL -> PayerKind.MUNICIPALITY;
                        case UWV -> PayerKind.UWV;
                    });
        }
        return payers;
    }
}
