package nl.hoofdzaakwerk.trajectory.funding.model;

import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** B1–B4, G3: what a version of a scheme may say. */
public final class SchemeDataPolicy {
    private SchemeDataPolicy() {}

    public static Ruling judge(FundingScheme.Title title, FundingScheme.Payment payment) {
        int whole = payment.shares().stream()
                .mapToInt(FundingScheme.PayerShare::basisPoints)
                .sum();
        long payers = payment.shares().stream()
                .map(FundingScheme.PayerShare::payer)
                .distinct()
                .count();
        return Ruling.refusedIf(
                        whole != FundingScheme.PayerShare.WHOLE
                                || payers < payment.shares().size(),
                        "/shares",
                        Remark.of("B4", "B4.shares-not-whole", title.source()))
                .and(Ruling.refusedIf(
                        title.validUntil()
                                .filter(last -> last.isBefore(title.validFrom()))
                                .isPresent(),
                        "/validUntil",
                        Remark.of("B1", "B1.ends-before-start", title.source())))
                .and(hidesGroup(payment));
    }

    /** An amount or term per group tells the group to whoever pays it, so a payer who knows the client cannot. */
    private static Ruling hidesGroup(FundingScheme.Payment payment) {
        boolean told =
                payment.shares().stream().map(FundingScheme.PayerShare::payer).anyMatch(Payer::seesClients);
        return Ruling.refusedIf(
                !payment.groupAmounts().isEmpty() && told,
                "/groupAmounts",
                Remark.of("G3", "G3.amount-tells-group", "TW 8"));
    }
}
