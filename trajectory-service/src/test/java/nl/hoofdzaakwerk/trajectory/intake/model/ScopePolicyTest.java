package nl.hoofdzaakwerk.trajectory.intake.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.trajectory.intake.model.ScopeReason.Effect;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ScopePolicyTest {

    @ParameterizedTest
    @EnumSource(names = {"GGZ_BASIC", "GGZ_SPECIALIST"})
    @DisplayName("A1 treatment at a GGZ institution, basic or specialist, is in scope")
    void treatment(CareSetting setting) {
        ScopeDecision decision = ScopePolicy.decide(treated(setting));

        assertThat(decision).isInstanceOf(ScopeDecision.InScope.class);
        assertThat(codes(decision))
                .containsExactly(
                        "A1." + setting.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        "A2.can-and-wants-to-work",
                        "A3.benefit-never-excludes",
                        "A4.referred-by-ggz");
    }

    @ParameterizedTest
    @CsvSource({
        "POH_GGZ_ONLY, A1.only-poh-ggz, QA 1.1",
        "DIAGNOSED_NOT_IN_TREATMENT, A1.not-in-treatment, 'QA 1.1, QA 1.2'",
        "RIBW_ONLY, A1.only-ribw, QA 5.6"
    })
    @DisplayName("A1 other care than a GGZ institution's is out of scope, with the reason and its source")
    void otherCare(CareSetting setting, String code, String source) {
        ScopeDecision decision = ScopePolicy.decide(treated(setting));

        assertThat(decision).isInstanceOfSatisfying(ScopeDecision.OutOfScope.class, out -> assertThat(out.excluding())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.remark().code()).isEqualTo(code);
                    assertThat(reason.remark().source()).isEqualTo(source);
                }));
    }

    @Test
    @DisplayName("A1 A2 every reason is named, not only the first")
    void everyReason() {
        ScopeDecision decision = ScopePolicy.decide(
                new ScopeFacts(Optional.of(CareSetting.RIBW_ONLY), false, BenefitKind.WW, ReferrerKind.UWV));

        assertThat(decision).isInstanceOf(ScopeDecision.OutOfScope.class);
        assertThat(codes(decision))
                .containsExactly(
                        "A1.only-ribw",
                        "A2.cannot-or-does-not-want-to-work",
                        "A3.benefit-never-excludes",
                        "A4.uwv-awaits-ggz");
    }

    @Test
    @DisplayName("A2 who cannot or does not want to work is out of scope; nothing else about the person counts")
    void wish() {
        ScopeDecision decision = ScopePolicy.decide(
                new ScopeFacts(Optional.of(CareSetting.GGZ_BASIC), false, BenefitKind.WW, ReferrerKind.GGZ));

        assertThat(decision).isInstanceOf(ScopeDecision.OutOfScope.class);
        assertThat(ScopeFacts.class.getRecordComponents())
                .extracting(component -> component.getName())
                .containsExactly("careSetting", "canAndWantsToWork", "benefit", "referredBy");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("A3 no benefit position excludes")
    void benefit(BenefitKind benefit) {
        ScopeDecision decision = ScopePolicy.decide(
                new ScopeFacts(Optional.of(CareSetting.GGZ_SPECIALIST), true, benefit, ReferrerKind.GGZ));

        assertThat(decision).isInstanceOf(ScopeDecision.InScope.class);
        assertThat(decision.reasons())
                .filteredOn(reason -> reason.remark().rule().equals("A3"))
                .extracting(ScopeReason::effect)
                .containsExactly(Effect.NEVER_EXCLUDES);
    }

    @ParameterizedTest
    @CsvSource({"UWV, A4.uwv-awaits-ggz", "MUNICIPALITY, A4.municipality-awaits-ggz"})
    @DisplayName("A4 a referral by UWV or a municipality, without health data, awaits a GGZ institution")
    void referral(ReferrerKind referrer, String code) {
        ScopeDecision decision = ScopePolicy.decide(new ScopeFacts(Optional.empty(), true, BenefitKind.NONE, referrer));

        assertThat(decision).isInstanceOf(ScopeDecision.AwaitingConfirmation.class);
        assertThat(codes(decision)).containsExactly("A2.can-and-wants-to-work", "A3.no-benefit-never-excludes", code);
    }

    @Test
    @DisplayName("A4 a GGZ institution states where the person gets care")
    void ggzStatesCare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ScopeFacts(Optional.empty(), true, BenefitKind.WW, ReferrerKind.GGZ));
    }

    @Test
    @DisplayName("A4 a referral that was confirmed cannot be confirmed again")
    void confirmedOnce() {
        Ruling ruling = ReferralPolicy.judgeConfirmation(
                ReferralState.CONFIRMED, ScopePolicy.decide(treated(CareSetting.GGZ_BASIC)));

        assertThat(ruling).isInstanceOfSatisfying(Ruling.Refused.class, refused -> assertThat(refused.reasons())
                .extracting(reason -> reason.remark().code())
                .containsExactly("A4.referral-already-confirmed"));
    }

    @Test
    @DisplayName("A4 the treating side confirms who is in scope, and no other")
    void confirmsInScope() {
        Ruling inScope = ReferralPolicy.judgeConfirmation(
                ReferralState.AWAITING_CONFIRMATION, ScopePolicy.decide(treated(CareSetting.GGZ_BASIC)));
        Ruling outOfScope = ReferralPolicy.judgeConfirmation(
                ReferralState.AWAITING_CONFIRMATION, ScopePolicy.decide(treated(CareSetting.RIBW_ONLY)));

        assertThat(inScope).isEqualTo(Ruling.allowed());
        assertThat(outOfScope).isInstanceOfSatisfying(Ruling.Refused.class, refused -> assertThat(refused.reasons())
                .extracting(reason -> reason.remark().code())
                .containsExactly("A1.only-ribw"));
    }

    @ParameterizedTest
    @CsvSource({"RIBW_ONLY, A1.not-in-scope", "GGZ_BASIC, A1.in-scope"})
    @DisplayName("G3 those outside the treating side read whether care fits, never which care")
    void withoutHealth(CareSetting setting, String code) {
        ScopeDecision guarded = ScopePolicy.decide(treated(setting)).withoutHealth();

        assertThat(codes(guarded)).first().isEqualTo(code);
        assertThat(codes(guarded)).contains("A2.can-and-wants-to-work");
    }

    private static ScopeFacts treated(CareSetting setting) {
        return new ScopeFacts(Optional.of(setting), true, BenefitKind.PARTICIPATIEWET, ReferrerKind.GGZ);
    }

    private static List<String> codes(ScopeDecision decision) {
        return decision.reasons().stream().map(reason -> reason.remark().code()).toList();
    }
}
