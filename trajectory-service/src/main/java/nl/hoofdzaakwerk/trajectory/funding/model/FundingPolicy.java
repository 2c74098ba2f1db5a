package nl.hoofdzaakwerk.trajectory.funding.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingDecision.Reason;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingDecision.Terms;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** B1–B6: whether a version of a scheme pays for a trajectory. What a year's ceiling has left is looked at after it. */
public final class FundingPolicy {
    private FundingPolicy() {}

    public static FundingDecision decide(FundingScheme scheme, FundingFacts facts) {
        Ruling ruling = SchemeConditionsPolicy.judge(scheme, facts).and(price(scheme, facts));
        List<Reason> reasons = new ArrayList<>(List.of(SchemeConditionsPolicy.client(scheme)));
        List<Remark> missing = List.of();
        if (scheme.conditions().modelFidelity()) {
            switch (CoFinancingPolicy.judge(facts.execution())) {
                case CoFinancingPolicy.Outcome.Met(var reason) -> reasons.add(reason);
                case CoFinancingPolicy.Outcome.NotMet(var refused) -> ruling = ruling.and(refused);
                case CoFinancingPolicy.Outcome.Unknown(var unknown) -> missing = unknown;
            }
        }
        return switch (ruling) {
            case Ruling.Refused refused -> new FundingDecision.Refused(refused);
            case Ruling.Allowed() ->
                missing.isEmpty() ? grant(scheme, facts, reasons) : new FundingDecision.Waiting(scheme, missing);
        };
    }

    /** A scheme that sets its amounts takes no price; one that does not needs it, with the months. */
    private static Ruling price(FundingScheme scheme, FundingFacts facts) {
        String source = scheme.title().source();
        if (scheme.tellsGroup()) {
            return Ruling.refusedIf(
                    facts.price().isPresent() || facts.months().isPresent(),
                    "/price",
                    Remark.of("B1", "B1.amount-is-set", source));
        }
        return Ruling.refusedIf(facts.price().isEmpty(), "/price", Remark.of("B3", "B3.price-needed", "QA 5.3"))
                .and(Ruling.refusedIf(
                        facts.months().isEmpty(), "/months", Remark.of("B3", "B3.months-needed", "QA 5.3")));
    }

    private static FundingDecision grant(FundingScheme scheme, FundingFacts facts, List<Reason> reasons) {
        if (!scheme.tellsGroup()) {
            Terms agreed = new Terms(facts.price().orElseThrow(), facts.months().orElseThrow(), facts.moneyFrom());
            reasons.add(Reason.of("B3.agreed-price", "QA 5.3", agreed.amount(), agreed.months()));
            return granted(scheme, agreed, reasons);
        }
        TargetGroup group = facts.group().get();
        Optional<FundingScheme.GroupAmount> set =
                Optional.ofNullable(scheme.payment().groupAmounts().get(group));
        if (set.isEmpty()) {
            return new FundingDecision.Refused(new Ruling.Refused(List.of(new Ruling.Refusal(
                    "/scheme",
                    Remark.of("B1", "B1.group-not-covered", scheme.title().source())))));
        }
        Terms terms = new Terms(set.get().amount(), set.get().months(), facts.moneyFrom());
        reasons.add(Reason.of("B1.amount-of-group", scheme.title().source(), group, terms.amount(), terms.months()));
        return granted(scheme, terms, reasons);
    }

    private static FundingDecision.Granted granted(FundingScheme scheme, Terms terms, List<Reason> reasons) {
        return new FundingDecision.Granted(scheme, terms, scheme.divide(terms.amount()), reasons);
    }
}
