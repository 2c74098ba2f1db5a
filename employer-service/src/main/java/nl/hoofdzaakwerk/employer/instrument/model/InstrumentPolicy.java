package nl.hoofdzaakwerk.employer.instrument.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.instrument.model.InstrumentRule.Combination;
import nl.hoofdzaakwerk.employer.instrument.model.InstrumentRule.Membership;
import nl.hoofdzaakwerk.employer.instrument.model.Reason.Code;

/**
 * D7: an instrument does not apply when a condition is not met; it may apply while one is unknown or somebody still has
 * to decide; else it applies. Information only: nothing is scored with it.
 */
public final class InstrumentPolicy {
    private InstrumentPolicy() {}

    /** What is known of one condition. */
    private enum Verdict {
        MET,
        NOT_MET,
        UNKNOWN
    }

    private record Finding(Verdict verdict, Reason reason) {
        static Finding of(Verdict verdict, Code code) {
            return new Finding(verdict, Reason.of(code));
        }
    }

    public static Explanation explain(InstrumentRule rule, Situation situation) {
        var findings = new ArrayList<Finding>(person(rule, situation));
        rule.minimumEmployees().map(least -> employees(least, situation)).ifPresent(findings::add);
        rule.minimumContractMonths().map(least -> contract(least, situation)).ifPresent(findings::add);
        var notMet = reasons(findings, Verdict.NOT_MET);
        if (!notMet.isEmpty()) {
            return new Explanation.DoesNotApply(notMet);
        }
        var open = new ArrayList<>(reasons(findings, Verdict.UNKNOWN));
        rule.decider().map(InstrumentPolicy::decision).ifPresent(open::add);
        return open.isEmpty()
                ? new Explanation.Applies(reasons(findings, Verdict.MET))
                : new Explanation.MayApply(open);
    }

    private static List<Finding> person(InstrumentRule rule, Situation situation) {
        var register = rule.register().map(needed -> register(needed, situation));
        var benefit = benefit(rule, situation);
        if (rule.combination() == Combination.ONE && register.isPresent() && benefit.isPresent()) {
            return oneOf(register.get(), benefit.get());
        }
        var both = new ArrayList<Finding>();
        register.ifPresent(both::add);
        benefit.ifPresent(both::add);
        return both;
    }

    /** Of two of which one is enough: what is met, else what is still unknown, else both. */
    private static List<Finding> oneOf(Finding first, Finding second) {
        var both = List.of(first, second);
        for (var verdict : List.of(Verdict.MET, Verdict.UNKNOWN)) {
            var such = both.stream().filter(one -> one.verdict() == verdict).toList();
            if (!such.isEmpty()) {
                return such;
            }
        }
        return both;
    }

    private static Finding register(Membership needed, Situation situation) {
        return switch (situation.register()) {
            case UNKNOWN -> Finding.of(Verdict.UNKNOWN, Code.REGISTER_UNKNOWN);
            case YES -> Finding.of(needed == Membership.IN ? Verdict.MET : Verdict.NOT_MET, Code.IN_REGISTER);
            case NO -> Finding.of(needed == Membership.NOT_IN ? Verdict.MET : Verdict.NOT_MET, Code.NOT_IN_REGISTER);
        };
    }

    private static Optional<Finding> benefit(InstrumentRule rule, Situation situation) {
        if (rule.benefits().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(situation
                .benefit()
                .map(benefit -> rule.benefits().contains(benefit)
                        ? Finding.of(Verdict.MET, Code.BENEFIT_FITS)
                        : Finding.of(Verdict.NOT_MET, Code.BENEFIT_DOES_NOT_FIT))
                .orElseGet(() -> Finding.of(Verdict.UNKNOWN, Code.BENEFIT_UNKNOWN)));
    }

    private static Finding employees(int least, Situation situation) {
        return situation.employees() >= least
                ? new Finding(Verdict.MET, new Reason(Code.EMPLOYEES_ENOUGH, least))
                : new Finding(Verdict.NOT_MET, new Reason(Code.EMPLOYEES_TOO_FEW, least));
    }

    private static Finding contract(int least, Situation situation) {
        return situation
                .contractMonths()
                .map(months -> months >= least
                        ? new Finding(Verdict.MET, new Reason(Code.CONTRACT_LONG_ENOUGH, least))
                        : new Finding(Verdict.NOT_MET, new Reason(Code.CONTRACT_TOO_SHORT, least)))
                .orElseGet(() -> new Finding(Verdict.UNKNOWN, new Reason(Code.CONTRACT_UNKNOWN, least)));
    }

    private static Reason decision(InstrumentRule.Decider decider) {
        return Reason.of(
                switch (decider) {
                    case MUNICIPALITY -> Code.MUNICIPALITY_DECIDES;
                    case UWV -> Code.UWV_DECIDES;
                    case MUNICIPALITY_OR_UWV -> Code.MUNICIPALITY_OR_UWV_DECIDES;
                    case TAX_AUTHORITY -> Code.TAX_AUTHORITY_DECIDES;
                });
    }

    private static List<Reason> reasons(List<Finding> findings, Verdict verdict) {
        return findings.stream()
                .filter(finding -> finding.verdict() == verdict)
                .map(Finding::reason)
                .toList();
    }
}
