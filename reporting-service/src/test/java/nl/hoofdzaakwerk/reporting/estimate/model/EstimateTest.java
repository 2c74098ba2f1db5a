package nl.hoofdzaakwerk.reporting.estimate.model;

import static nl.hoofdzaakwerk.reporting.estimate.model.CareCategory.ADULTS;
import static nl.hoofdzaakwerk.reporting.estimate.model.CareCategory.ALL_BENEFITS;
import static nl.hoofdzaakwerk.reporting.estimate.model.CareCategory.DISABILITY;
import static nl.hoofdzaakwerk.reporting.estimate.model.CareCategory.PARTICIPATIEWET;
import static nl.hoofdzaakwerk.reporting.estimate.model.CareCategory.PARTICIPATIEWET_OVER_TEN_YEARS;
import static nl.hoofdzaakwerk.reporting.estimate.model.CareCategory.PARTICIPATIEWET_UP_TO_ONE_YEAR;
import static nl.hoofdzaakwerk.reporting.estimate.model.CareCategory.WW;
import static nl.hoofdzaakwerk.reporting.estimate.model.CareCategory.ZIEKTEWET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.events.Method;
import nl.hoofdzaakwerk.reporting.Refusal;
import nl.hoofdzaakwerk.reporting.estimate.model.TargetGroupEstimate.Basis;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EstimateTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<CareShare> SHARES = Stream.of(
                    share(ZIEKTEWET, "42.0"),
                    share(DISABILITY, "40.0"),
                    share(PARTICIPATIEWET, "28.9"),
                    share(PARTICIPATIEWET_UP_TO_ONE_YEAR, "25.0"),
                    share(PARTICIPATIEWET_OVER_TEN_YEARS, "35.0"),
                    share(WW, "14.0"),
                    share(ALL_BENEFITS, "31.0"),
                    share(ADULTS, "12.5"))
            .toList();

    @Test
    @DisplayName("F11 the target group is people with a benefit times the share in care, added over the four benefits")
    void shouldAddBenefits() {
        TargetGroupEstimate estimate = TargetGroupEstimate.of(
                List.of(
                        count(WW, 4_000),
                        count(ZIEKTEWET, 1_000),
                        count(DISABILITY, 10_000),
                        count(PARTICIPATIEWET, 7_003)),
                SHARES);

        // 420 + 4,000 + 2,023.867 + 560
        assertThat(estimate.lines())
                .extracting(TargetGroupEstimate.Line::estimate)
                .containsExactly(420L, 4_000L, 2_024L, 560L);
        assertThat(estimate.onBenefit()).isEqualTo(7_004);
        assertThat(estimate.basis()).isEqualTo(Basis.BY_BENEFIT);
        assertThat(estimate.ofAdults()).isNull();
    }

    @Test
    @DisplayName(
            "F11 parts of social assistance are shown and not added; all benefits together only when one is missing")
    void shouldFallBackOnAllBenefits() {
        TargetGroupEstimate estimate = TargetGroupEstimate.of(
                List.of(
                        count(PARTICIPATIEWET, 7_000),
                        count(PARTICIPATIEWET_UP_TO_ONE_YEAR, 1_000),
                        count(PARTICIPATIEWET_OVER_TEN_YEARS, 2_000),
                        count(ALL_BENEFITS, 20_000),
                        count(ADULTS, 200_000)),
                SHARES);

        assertThat(estimate.onBenefit()).isEqualTo(6_200);
        assertThat(estimate.basis()).isEqualTo(Basis.ALL_BENEFITS);
        assertThat(estimate.ofAdults()).isEqualTo(25_000);
        assertThat(estimate.lines()).hasSize(5);
    }

    @Test
    @DisplayName("F11 without numbers there is no estimate")
    void shouldNotGuess() {
        assertThat(TargetGroupEstimate.of(List.of(count(WW, 10)), SHARES).onBenefit())
                .isNull();
        assertThat(TargetGroupEstimate.of(List.of(), SHARES))
                .isEqualTo(new TargetGroupEstimate(List.of(), null, Basis.NOT_KNOWN, null));
    }

    @Test
    @DisplayName("F11 numbers that cannot be true are refused, each by name")
    void shouldRefuseImpossibleNumbers() {
        assertThat(PopulationPolicy.check(
                        List.of(
                                count(WW, 10),
                                count(WW, 11),
                                new PopulationCount(ZIEKTEWET, 10, "UWV", TODAY.plusDays(1)),
                                count(PARTICIPATIEWET, 100),
                                count(PARTICIPATIEWET_UP_TO_ONE_YEAR, 60),
                                count(PARTICIPATIEWET_OVER_TEN_YEARS, 41)),
                        TODAY))
                .containsExactly(
                        Refusal.at("/counts/1", "F11.category-twice"),
                        Refusal.at("/counts/2", "F11.counted-later"),
                        Refusal.at("/counts/3", "F11.more-than-whole"));
        assertThat(PopulationPolicy.check(
                        List.of(count(PARTICIPATIEWET, 101), count(PARTICIPATIEWET_UP_TO_ONE_YEAR, 101)), TODAY))
                .isEmpty();
        assertThatThrownBy(() -> count(WW, -1)).hasMessage("a number of people lies between 0 and 20000000: -1");
    }

    @Test
    @DisplayName("F12 a euro invested in IPS is estimated to yield € 1.26, exact to the cent")
    void shouldEstimateValue() {
        SocialValue value = new SocialValue(
                Method.IPS, new BigDecimal("1.26"), new BigDecimal("8000.00"), "Sinzer", LocalDate.of(2021, 1, 1));

        assertThat(value.of(BigDecimal.ONE)).isEqualTo(new BigDecimal("1.26"));
        assertThat(value.of(new BigDecimal("0.99"))).isEqualTo(new BigDecimal("1.25"));
        assertThat(value.cost(3)).isEqualTo(new BigDecimal("24000.00"));
        assertThat(value.of(value.cost(3))).isEqualTo(new BigDecimal("30240.00"));
    }

    private static PopulationCount count(CareCategory category, int people) {
        return new PopulationCount(category, people, "CBS", TODAY);
    }

    private static CareShare share(CareCategory category, String percent) {
        return new CareShare(category, new BigDecimal(percent), "CBS");
    }
}
