package nl.hoofdzaakwerk.reporting.statistics.model;

import static nl.hoofdzaakwerk.reporting.indicator.model.Statistic.CASELOAD;
import static nl.hoofdzaakwerk.reporting.indicator.model.Statistic.DAYS_TO_JOB;
import static nl.hoofdzaakwerk.reporting.indicator.model.Statistic.EMPLOYER_CONTACTS;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.reporting.indicator.model.Figure;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AmountPolicyTest {
    private static final LocalDate BEFORE = LocalDate.of(2024, 5, 1);
    private static final LocalDate NOW = LocalDate.of(2024, 6, 1);

    @Test
    @DisplayName("F10 days are rounded to five, and stand beside the published number of people behind them")
    void shouldRound() {
        assertThat(AmountPolicy.ofPeople(DAYS_TO_JOB, 202.4, new Figure(40L, false), Optional.empty(), NOW))
                .isEqualTo(new Amount(BigDecimal.valueOf(200), false, 40L, NOW));
        assertThat(AmountPolicy.ofPeople(DAYS_TO_JOB, 202.5, new Figure(40L, false), Optional.empty(), NOW)
                        .value())
                .isEqualTo(BigDecimal.valueOf(205));
    }

    @Test
    @DisplayName("F10 where the number of people is withheld, so is the amount")
    void shouldWithhold() {
        assertThat(AmountPolicy.ofPeople(DAYS_TO_JOB, 202.0, Figure.SUPPRESSED, Optional.empty(), NOW))
                .isEqualTo(new Amount(null, true, null, NOW));
    }

    @Test
    @DisplayName("F10 an amount stands until the number of people behind it moves")
    void shouldStand() {
        Amount said = new Amount(BigDecimal.valueOf(200), false, 40L, BEFORE);

        assertThat(AmountPolicy.ofPeople(DAYS_TO_JOB, 230.0, new Figure(40L, false), Optional.of(said), NOW))
                .isEqualTo(said);
        assertThat(AmountPolicy.ofPeople(DAYS_TO_JOB, 230.0, new Figure(45L, false), Optional.of(said), NOW))
                .isEqualTo(new Amount(BigDecimal.valueOf(230), false, 45L, NOW));
    }

    @Test
    @DisplayName("F10 an amount that was withheld is worked out as soon as it may be shown")
    void shouldShowWhatWasWithheld() {
        Amount withheld = new Amount(null, true, null, BEFORE);

        assertThat(AmountPolicy.ofPeople(DAYS_TO_JOB, 91.0, new Figure(10L, false), Optional.of(withheld), NOW)
                        .value())
                .isEqualTo(BigDecimal.valueOf(90));
    }

    @Test
    @DisplayName("P9 nobody has no median, which is not withheld")
    void shouldTellNothingOfNobody() {
        assertThat(AmountPolicy.ofPeople(DAYS_TO_JOB, null, new Figure(0L, false), Optional.empty(), NOW))
                .isEqualTo(new Amount(null, false, 0L, NOW));
    }

    @Test
    @DisplayName("X27 of fewer than three coaches, or too few trajectories, nothing is told")
    void shouldNotTellOfFewCoaches() {
        assertThat(AmountPolicy.ofGuidance(CASELOAD, 18.6, 3, true, NOW).value())
                .isEqualTo(BigDecimal.valueOf(19));
        assertThat(AmountPolicy.ofGuidance(EMPLOYER_CONTACTS, 5.25, 3, true, NOW)
                        .value())
                .isEqualTo(new BigDecimal("5.3"));
        assertThat(AmountPolicy.ofGuidance(CASELOAD, 18.6, 2, true, NOW)).isEqualTo(new Amount(null, true, null, NOW));
        assertThat(AmountPolicy.ofGuidance(CASELOAD, 18.6, 3, false, NOW)).isEqualTo(new Amount(null, true, null, NOW));
        assertThat(AmountPolicy.ofGuidance(CASELOAD, null, 0, false, NOW))
                .isEqualTo(new Amount(null, false, null, NOW));
    }
}
