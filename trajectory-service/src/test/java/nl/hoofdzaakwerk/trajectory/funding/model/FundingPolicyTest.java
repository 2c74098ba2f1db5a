package nl.hoofdzaakwerk.trajectory.funding.model;

import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.CO_FINANCING_NHN;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.MUNICIPALITY_IPS;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.MUNICIPALITY_OTHER;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.NATIONAL_IPS;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.NOORD_HOLLAND_NOORD;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.UWV_IPS;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.asked;
import static nl.hoofdzaakwerk.trajectory.funding.model.Schemes.day;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.hoofdzaakwerk.events.BenefitKind;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.events.TargetGroup;
import nl.hoofdzaakwerk.trajectory.funding.model.FundingDecision.Share;
import nl.hoofdzaakwerk.trajectory.policy.model.Remark;
import nl.hoofdzaakwerk.trajectory.policy.model.Ruling;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FundingPolicyTest {

    @ParameterizedTest
    @CsvSource({"CMD, 8000.00, 24, 2025-05-31", "EPA, 11325.00, 36, 2026-05-31"})
    @DisplayName("B1 the national subsidy: € 8,000 for 24 months of CMD, € 11,325 for 36 months of EPA")
    void amounts(TargetGroup group, String amount, int months, String until) {
        FundingDecision.Granted granted = granted(asked().inGroup(group).decidedBy(NATIONAL_IPS));

        assertThat(granted.terms().amount()).isEqualTo(Money.euros(amount));
        assertThat(granted.terms().months()).isEqualTo(months);
        assertThat(granted.terms().until()).isEqualTo(day(until));
        assertThat(granted.shares()).containsExactly(new Share(Payer.NATIONAL, 10_000, Money.euros(amount)));
        assertThat(granted.reasons())
                .extracting(FundingDecision.Reason::code)
                .containsExactly("B1.municipal-client", "B6.true-to-model-and-tied", "B1.amount-of-group");
        assertThat(granted.reasons())
                .extracting(FundingDecision.Reason::source)
                .containsExactly("HR", "QA 5.8 5.9", "HR");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-14, ",
        "2023-12-15, B1.requested-too-late",
        "2024-02-01, B1.requested-too-late",
        "2021-12-31, B1.not-in-force"
    })
    @DisplayName("B1 the national subsidy is requested up to and including 14 December 2023")
    void deadline(String on, String code) {
        assertThat(codes(asked().on(on).started("2024-03-01").decidedBy(NATIONAL_IPS)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-01, ", "2021-12-31, B1.started-too-early"})
    @DisplayName("B1 a trajectory that runs when it is requested started on 1 January 2022 or later")
    void earliestStart(String started, String code) {
        assertThat(codes(asked().started(started).decidedBy(NATIONAL_IPS)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    @DisplayName("B1 the national subsidy is for municipal clients and asked by the treating side; all reasons at once")
    void conditions() {
        assertThat(codes(asked().of(ClientKind.UWV)
                        .by(Method.JOB_COACHING)
                        .byPayer()
                        .on("2023-12-15")
                        .started("2021-12-31")
                        .at("8000", 24)
                        .decidedBy(NATIONAL_IPS)))
                .containsExactly(
                        "B1.not-a-municipal-client",
                        "B3.other-method",
                        "B1.only-by-treating-side",
                        "B1.requested-too-late",
                        "B1.started-too-early",
                        "B1.amount-is-set");
    }

    @ParameterizedTest
    @CsvSource({
        "PARTICIPATIEWET, MUNICIPAL",
        "NONE, MUNICIPAL",
        "WW, UWV",
        "WIA_WAO, UWV",
        "WAJONG, UWV",
        "ZIEKTEWET, UWV",
        "EMPLOYED, "
    })
    @DisplayName(
            "B1 B2 who has social assistance or no benefit is the municipality's, who has an insurance benefit UWV's")
    void clients(BenefitKind benefit, ClientKind client) {
        assertThat(ClientKind.of(benefit).orElse(null)).isEqualTo(client);
    }

    @ParameterizedTest
    @EnumSource(TargetGroup.class)
    @DisplayName("B2 UWV pays IPS of its clients in full, EPA and CMD alike, at the agreed price")
    void uwv(TargetGroup group) {
        FundingDecision.Granted granted = granted(asked().of(ClientKind.UWV)
                .inGroup(group)
                .with(Execution.UNKNOWN)
                .at("9500.01", 30)
                .decidedBy(UWV_IPS));

        assertThat(granted.shares()).containsExactly(new Share(Payer.UWV, 10_000, Money.euros("9500.01")));
        assertThat(codes(asked().at("9500", 30).decidedBy(UWV_IPS))).containsExactly("B2.not-a-uwv-client");
    }

    @ParameterizedTest
    @EnumSource(value = Method.class, names = "IPS", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("B3 other than IPS: the municipality pays all, at the agreed price; without one it is refused")
    void other(Method method) {
        assertThat(granted(asked().by(method).at("4000", 12).decidedBy(MUNICIPALITY_OTHER))
                        .shares())
                .containsExactly(new Share(Payer.MUNICIPALITY, 10_000, Money.euros(4_000)));
        assertThat(codes(asked().by(method).decidedBy(MUNICIPALITY_OTHER)))
                .containsExactly("B3.price-needed", "B3.months-needed");
        assertThat(codes(asked().at("4000", 12).decidedBy(MUNICIPALITY_OTHER))).containsExactly("B3.other-method");
    }

    @Test
    @DisplayName("B4 in Noord-Holland Noord municipality and project pay half of IPS each, together to the cent")
    void halves() {
        assertThat(granted(asked().in(NOORD_HOLLAND_NOORD).at("9999.99", 24).decidedBy(CO_FINANCING_NHN))
                        .shares())
                .containsExactly(
                        new Share(Payer.MUNICIPALITY, 5_000, Money.euros("5000.00")),
                        new Share(Payer.PROJECT, 5_000, Money.euros("4999.99")));
        assertThat(codes(asked().at("9999.99", 24).decidedBy(CO_FINANCING_NHN))).containsExactly("B4.other-region");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, AM19, IPS, MUNICIPAL, national-ips",
        "2024-01-01, AM19, IPS, MUNICIPAL, municipality-ips",
        "2023-12-31, AM15, IPS, MUNICIPAL, national-ips",
        "2024-01-01, AM15, IPS, MUNICIPAL, co-financing-nhn",
        "2021-06-01, AM19, IPS, MUNICIPAL, ",
        "2024-01-01, AM19, IPS, UWV, uwv-ips",
        "2024-01-01, AM19, REINTEGRATION, MUNICIPAL, municipality-other"
    })
    @DisplayName("B5 which scheme pays depends on the day: after the national subsidy, the municipality does")
    void covering(String on, String region, Method method, ClientKind client, String code) {
        assertThat(SchemeChoice.covering(
                                Schemes.ALL, client, method, new nl.hoofdzaakwerk.events.RegionCode(region), day(on))
                        .map(FundingScheme::code)
                        .orElse(null))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "GGZ, , , ",
        "MUNICIPALITY, true, , ",
        "RIBW, true, , ",
        "SELF_EMPLOYED, true, true, ",
        "REINTEGRATION, true, true, ",
        "MUNICIPALITY, false, , B6.not-certified",
        "RIBW, false, , B6.not-certified",
        "SELF_EMPLOYED, false, true, B6.not-certified",
        "SELF_EMPLOYED, true, false, B6.not-initiated-by-municipality",
        "REINTEGRATION, true, false, B6.not-initiated-by-municipality"
    })
    @DisplayName(
            "B6 municipality, RIBW and self-employed qualify if certified, self-employed if the municipality began it")
    void whoCarriesOut(ExecutorKind executor, Boolean certified, Boolean initiated, String code) {
        Execution execution = new Execution(executor, certified, initiated, true, true);

        assertThat(codes(asked().with(execution).decidedBy(NATIONAL_IPS)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RIBW", "SELF_EMPLOYED"})
    @DisplayName("B6 what co-financing asks and is not known yet is waited for, each with its rule and source")
    void waiting(ExecutorKind executor) {
        assertThat(missing(asked().with(Execution.UNKNOWN).decidedBy(NATIONAL_IPS)))
                .containsExactly("B6.who-carries-out", "B6.is-it-true-to-model", "B6.is-it-tied-to-treating-team");
        assertThat(missing(asked().with(new Execution(executor, null, true, true, true))
                        .decidedBy(NATIONAL_IPS)))
                .containsExactly("B6.is-coach-certified");
        assertThat(missing(asked().with(new Execution(ExecutorKind.SELF_EMPLOYED, true, null, true, true))
                        .decidedBy(NATIONAL_IPS)))
                .containsExactly("B6.did-municipality-initiate");
    }

    @Test
    @DisplayName(
            "B6 not true to the model or not tied to the treating team is refused; IPS of the municipality is not asked")
    void fidelity() {
        Execution neither = new Execution(ExecutorKind.GGZ, null, null, false, false);

        assertThat(codes(asked().with(neither).decidedBy(NATIONAL_IPS)))
                .containsExactly("B6.not-true-to-model", "B6.not-tied-to-treating-team");
        assertThat(codes(asked().with(neither).on("2024-02-01").at("10000", 36).decidedBy(MUNICIPALITY_IPS)))
                .isEmpty();
    }

    @Test
    @DisplayName("B1 a running trajectory has one payment at a time; a payer never learns more than yes or no (G3)")
    void oneAtATime() {
        assertThat(codes(new OneFundingPolicy.Situation(true, true, true, true, true, false)))
                .containsExactly(
                        "B1.trajectory-ended",
                        "B1.money-before-trajectory",
                        "B1.already-requested",
                        "B1.already-funded");
        assertThat(codes(new OneFundingPolicy.Situation(false, false, false, false, true, false)))
                .containsExactly("B1.granted-before");
        assertThat(codes(new OneFundingPolicy.Situation(false, false, false, true, true, true)))
                .isEqualTo(codes(new OneFundingPolicy.Situation(false, false, false, false, true, true)))
                .containsExactly("B1.treating-side-asks");
        assertThat(codes(new OneFundingPolicy.Situation(false, false, false, false, false, false)))
                .isEmpty();
    }

    private static FundingDecision.Granted granted(FundingDecision decision) {
        assertThat(decision).isInstanceOf(FundingDecision.Granted.class);
        return (FundingDecision.Granted) decision;
    }

    private static List<String> missing(FundingDecision decision) {
        assertThat(decision).isInstanceOf(FundingDecision.Waiting.class);
        return ((FundingDecision.Waiting) decision)
                .missing().stream().map(Remark::code).toList();
    }

    private static List<String> codes(FundingDecision decision) {
        return switch (decision) {
            case FundingDecision.Refused(var ruling) -> codes(ruling);
            case FundingDecision.Granted granted -> List.of();
            case FundingDecision.Waiting waiting -> List.of("waiting");
        };
    }

    private static List<String> codes(OneFundingPolicy.Situation situation) {
        return switch (OneFundingPolicy.judge(situation)) {
            case Ruling.Allowed() -> List.of();
            case Ruling.Refused refused -> codes(refused);
        };
    }

    private static List<String> codes(Ruling.Refused refused) {
        return refused.reasons().stream().map(reason -> reason.remark().code()).toList();
    }
}
