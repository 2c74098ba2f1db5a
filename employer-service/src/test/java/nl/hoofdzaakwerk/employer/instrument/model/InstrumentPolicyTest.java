package nl.hoofdzaakwerk.employer.instrument.model;

import static nl.hoofdzaakwerk.employer.instrument.model.InstrumentPolicy.explain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.hoofdzaakwerk.employer.instrument.model.InstrumentRule.Combination;
import nl.hoofdzaakwerk.employer.instrument.model.InstrumentRule.Decider;
import nl.hoofdzaakwerk.employer.instrument.model.InstrumentRule.Membership;
import nl.hoofdzaakwerk.employer.instrument.model.Reason.Code;
import nl.hoofdzaakwerk.employer.instrument.model.Situation.Register;
import nl.hoofdzaakwerk.events.BenefitKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InstrumentPolicyTest {
    private static final Optional<BenefitKind> UNKNOWN = Optional.empty();
    private static final InstrumentRule NO_RISK = rule(Membership.IN, Set.of(), Combination.ALL);

    @Test
    @DisplayName("D7 the no-risk policy applies in the doelgroepregister only; unknown is a question, not an answer")
    void needsRegister() {
        assertThat(explain(NO_RISK, person(Register.YES, UNKNOWN)))
                .isEqualTo(new Explanation.Applies(reasons(Code.IN_REGISTER)));
        assertThat(explain(NO_RISK, person(Register.NO, Optional.of(BenefitKind.WAJONG))))
                .isEqualTo(new Explanation.DoesNotApply(reasons(Code.NOT_IN_REGISTER)));
        assertThat(explain(NO_RISK, person(Register.UNKNOWN, UNKNOWN)))
                .isEqualTo(new Explanation.MayApply(reasons(Code.REGISTER_UNKNOWN)));
    }

    @Test
    @DisplayName("D7 the job agreement starts at 25 employees")
    void countsEmployees() {
        var agreement = new InstrumentRule(
                Optional.of(Membership.IN),
                Set.of(),
                Combination.ALL,
                Optional.of(25),
                Optional.empty(),
                Optional.empty());

        assertThat(explain(agreement, new Situation(Register.YES, UNKNOWN, 25, Optional.empty())))
                .isEqualTo(new Explanation.Applies(
                        List.of(Reason.of(Code.IN_REGISTER), new Reason(Code.EMPLOYEES_ENOUGH, 25))));
        assertThat(explain(agreement, new Situation(Register.UNKNOWN, UNKNOWN, 24, Optional.empty())))
                .isEqualTo(new Explanation.DoesNotApply(List.of(new Reason(Code.EMPLOYEES_TOO_FEW, 25))));
    }

    @Test
    @DisplayName("D7 a trial placement needs a benefit and six months afterwards, and somebody decides")
    void needsBenefitAndContract() {
        var trial = new InstrumentRule(
                Optional.empty(),
                Set.of(BenefitKind.WW, BenefitKind.WAJONG),
                Combination.ALL,
                Optional.empty(),
                Optional.of(6),
                Optional.of(Decider.MUNICIPALITY_OR_UWV));
        var benefit = Optional.of(BenefitKind.WW);

        assertThat(explain(trial, new Situation(Register.NO, benefit, 5, Optional.of(6))))
                .isEqualTo(new Explanation.MayApply(reasons(Code.MUNICIPALITY_OR_UWV_DECIDES)));
        assertThat(explain(trial, new Situation(Register.NO, benefit, 5, Optional.of(5))))
                .isEqualTo(new Explanation.DoesNotApply(List.of(new Reason(Code.CONTRACT_TOO_SHORT, 6))));
        assertThat(explain(trial, new Situation(Register.NO, UNKNOWN, 5, Optional.empty())))
                .isEqualTo(new Explanation.MayApply(List.of(
                        Reason.of(Code.BENEFIT_UNKNOWN),
                        new Reason(Code.CONTRACT_UNKNOWN, 6),
                        Reason.of(Code.MUNICIPALITY_OR_UWV_DECIDES))));
        assertThat(explain(trial, new Situation(Register.YES, Optional.of(BenefitKind.NONE), 5, Optional.of(12))))
                .isEqualTo(new Explanation.DoesNotApply(reasons(Code.BENEFIT_DOES_NOT_FIT)));
    }

    @Test
    @DisplayName("D7 where register or benefit is enough, one that is met outweighs the other")
    void takesOneOfTwo() {
        var advantage = rule(Membership.IN, Set.of(BenefitKind.WIA_WAO), Combination.ONE);

        assertThat(explain(advantage, person(Register.NO, Optional.of(BenefitKind.WIA_WAO))))
                .isEqualTo(new Explanation.Applies(reasons(Code.BENEFIT_FITS)));
        assertThat(explain(advantage, person(Register.YES, UNKNOWN)))
                .isEqualTo(new Explanation.Applies(reasons(Code.IN_REGISTER)));
        assertThat(explain(advantage, person(Register.NO, UNKNOWN)))
                .isEqualTo(new Explanation.MayApply(reasons(Code.BENEFIT_UNKNOWN)));
        assertThat(explain(advantage, person(Register.NO, Optional.of(BenefitKind.WW))))
                .isEqualTo(new Explanation.DoesNotApply(reasons(Code.NOT_IN_REGISTER, Code.BENEFIT_DOES_NOT_FIT)));
    }

    @Test
    @DisplayName("D7 the practical learning route is for who is not in the register yet")
    void leadsIntoRegister() {
        var route = rule(Membership.NOT_IN, Set.of(), Combination.ALL);

        assertThat(explain(route, person(Register.NO, UNKNOWN)))
                .isEqualTo(new Explanation.Applies(reasons(Code.NOT_IN_REGISTER)));
        assertThat(explain(route, person(Register.YES, UNKNOWN)))
                .isEqualTo(new Explanation.DoesNotApply(reasons(Code.IN_REGISTER)));
    }

    private static InstrumentRule rule(Membership register, Set<BenefitKind> benefits, Combination combination) {
        return new InstrumentRule(
                Optional.of(register), benefits, combination, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Situation person(Register register, Optional<BenefitKind> benefit) {
        return new Situation(register, benefit, 25, Optional.empty());
    }

    private static List<Reason> reasons(Code... codes) {
        return List.of(codes).stream().map(Reason::of).toList();
    }
}
