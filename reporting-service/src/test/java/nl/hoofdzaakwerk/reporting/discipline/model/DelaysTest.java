package nl.hoofdzaakwerk.reporting.discipline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DelaysTest {
    private static final Delays TEN_FACTS = Delays.of(Map.of(0, 3L, 2, 2L, 9, 4L, 40, 1L));

    @Test
    @DisplayName("P9 half of ten facts were told within two days, nine of ten within nine, one later than two weeks")
    void shouldMeasure() {
        assertThat(TEN_FACTS.facts()).isEqualTo(10);
        assertThat(TEN_FACTS.median()).isEqualTo(2);
        assertThat(TEN_FACTS.ninthDecile()).isEqualTo(9);
        assertThat(TEN_FACTS.laterThan(14)).isEqualTo(1);
        assertThat(TEN_FACTS.laterThan(9)).isEqualTo(1);
        assertThat(TEN_FACTS.laterThan(8)).isEqualTo(5);
    }

    @Test
    @DisplayName("P9 of nothing there is no delay")
    void shouldMeasureNothing() {
        assertThat(Delays.of(Map.of()).median()).isNull();
    }

    @Test
    @DisplayName("F10 others see a band, and none of fewer facts than the threshold")
    void shouldShowABand() {
        assertThat(DelayBand.of(TEN_FACTS, 10)).contains(DelayBand.WITHIN_A_WEEK);
        assertThat(DelayBand.of(TEN_FACTS, 11)).isEmpty();
        assertThat(DelayBand.of(Delays.of(Map.of()), 0)).isEmpty();
        assertThat(DelayBand.of(Delays.of(Map.of(8, 1L)), 1)).contains(DelayBand.WITHIN_TWO_WEEKS);
        assertThat(DelayBand.of(Delays.of(Map.of(31, 1L)), 1)).contains(DelayBand.WITHIN_A_MONTH);
        assertThat(DelayBand.of(Delays.of(Map.of(32, 1L)), 1)).contains(DelayBand.LONGER);
    }

    @Test
    @DisplayName("P9 a fact told ahead has no delay, and more than a year counts as a year")
    void shouldKeepWithinBounds() {
        LocalDate day = LocalDate.of(2026, 3, 10);

        assertThat(ReportingDelay.days(day, day.plusDays(5))).isEqualTo(5);
        assertThat(ReportingDelay.days(day, day.minusDays(1))).isZero();
        assertThat(ReportingDelay.days(day, day.plusYears(3))).isEqualTo(366);
    }
}
