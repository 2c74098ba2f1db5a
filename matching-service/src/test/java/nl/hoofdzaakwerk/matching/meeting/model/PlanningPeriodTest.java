package nl.hoofdzaakwerk.matching.meeting.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlanningPeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

    @Test
    @DisplayName("E1 a meeting is planned from today to a year ahead, not for a day that has passed")
    void shouldHoldTheDaysAhead() {
        PlanningPeriod period = PlanningPeriod.on(TODAY, Optional.empty(), Period.ofYears(1));

        assertThat(period.holds(TODAY)).isTrue();
        assertThat(period.holds(TODAY.minusDays(1))).isFalse();
        assertThat(period.holds(LocalDate.of(2027, 4, 1))).isTrue();
        assertThat(period.holds(LocalDate.of(2027, 4, 2))).isFalse();
    }

    @Test
    @DisplayName("E1 where meetings held before are brought over, days from the one that is set on are held as well")
    void shouldHoldEarlierDaysWhereTheyAreBroughtOver() {
        LocalDate earliest = LocalDate.of(2024, 1, 1);
        PlanningPeriod period = PlanningPeriod.on(TODAY, Optional.of(earliest), Period.ofYears(1));

        assertThat(period.holds(earliest)).isTrue();
        assertThat(period.holds(earliest.minusDays(1))).isFalse();
    }
}
