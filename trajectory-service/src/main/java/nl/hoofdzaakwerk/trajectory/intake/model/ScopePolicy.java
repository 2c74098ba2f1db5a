package nl.hoofdzaakwerk.trajectory.intake.model;

import static nl.hoofdzaakwerk.trajectory.intake.model.ScopeReason.Effect.AWAITS;
import static nl.hoofdzaakwerk.trajectory.intake.model.ScopeReason.Effect.EXCLUDES;
import static nl.hoofdzaakwerk.trajectory.intake.model.ScopeReason.Effect.NEVER_EXCLUDES;
import static nl.hoofdzaakwerk.trajectory.intake.model.ScopeReason.Effect.SUPPORTS;

import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;

/** A1–A4: who is in scope. */
public final class ScopePolicy {
    /** Which version of these rules decides; one higher with each change of what they decide or say. */
    public static final int VERSION = 1;

    private ScopePolicy() {}

    /** Weighs all facts; the first that excludes does not hide the others. */
    public static ScopeDecision decide(ScopeFacts facts) {
        List<ScopeReason> reasons = Stream.of(
                        facts.careSetting().map(ScopePolicy::care).stream(),
                        Stream.of(wish(facts.canAndWantsToWork()), benefit(facts.benefit())),
                        referral(facts.referredBy()))
                .flatMap(reason -> reason)
                .toList();
        if (has(reasons, EXCLUDES)) {
            return new ScopeDecision.OutOfScope(reasons);
        }
        if (has(reasons, AWAITS)) {
            return new ScopeDecision.AwaitingConfirmation(reasons);
        }
        return new ScopeDecision.InScope(reasons);
    }

    /** Refuses with every reason that excludes. */
    public static Ruling requireInScope(ScopeDecision scope) {
        return switch (scope) {
            case ScopeDecision.InScope inScope -> Ruling.allowed();
            case ScopeDecision.OutOfScope out ->
                new Ruling.Refused(out.excluding().stream()
                        .map(reason -> new Ruling.Refusal("", reason.remark()))
                        .toList());
            case ScopeDecision.AwaitingConfirmation awaiting ->
                Ruling.refused("", Remark.of("A4", "A4.not-confirmed-by-ggz", "QA 1.3"));
        };
    }

    private static ScopeReason care(CareSetting setting) {
        return switch (setting) {
            case GGZ_BASIC -> reason(SUPPORTS, "A1", "A1.ggz-basic", "QA 1.1");
            case GGZ_SPECIALIST -> reason(SUPPORTS, "A1", "A1.ggz-specialist", "QA 1.1");
            case POH_GGZ_ONLY -> reason(EXCLUDES, "A1", "A1.only-poh-ggz", "QA 1.1");
            case DIAGNOSED_NOT_IN_TREATMENT -> reason(EXCLUDES, "A1", "A1.not-in-treatment", "QA 1.1, QA 1.2");
            case RIBW_ONLY -> reason(EXCLUDES, "A1", "A1.only-ribw", "QA 5.6");
        };
    }

    private static ScopeReason wish(boolean canAndWantsToWork) {
        return canAndWantsToWork
                ? reason(SUPPORTS, "A2", "A2.can-and-wants-to-work", "QA 1.1, QA 9.12")
                : reason(EXCLUDES, "A2", "A2.cannot-or-does-not-want-to-work", "QA 1.1");
    }

    private static ScopeReason benefit(BenefitKind benefit) {
        return switch (benefit) {
            case PARTICIPATIEWET, WW, WIA_WAO, WAJONG, ZIEKTEWET ->
                reason(NEVER_EXCLUDES, "A3", "A3.benefit-never-excludes", "QA 1.5");
            case NONE -> reason(NEVER_EXCLUDES, "A3", "A3.no-benefit-never-excludes", "QA 1.5");
            case EMPLOYED -> reason(NEVER_EXCLUDES, "A3", "A3.work-at-risk-never-excludes", "HR");
        };
    }

    private static Stream<ScopeReason> referral(ReferrerKind referrer) {
        return switch (referrer) {
            case GGZ -> Stream.of(reason(SUPPORTS, "A4", "A4.referred-by-ggz", "QA 1.3"));
            case UWV -> Stream.of(reason(AWAITS, "A4", "A4.uwv-awaits-ggz", "QA 1.3"));
            case MUNICIPALITY -> Stream.of(reason(AWAITS, "A4", "A4.municipality-awaits-ggz", "QA 1.3"));
        };
    }

    private static boolean has(List<ScopeReason> reasons, ScopeReason.Effect effect) {
        return reasons.stream().anyMatch(reason -> reason.effect() == effect);
    }

    private static ScopeReason reason(ScopeReason.Effect effect, String rule, String code, String source) {
        return new ScopeReason(effect, Remark.of(rule, code, source));
    }
}
