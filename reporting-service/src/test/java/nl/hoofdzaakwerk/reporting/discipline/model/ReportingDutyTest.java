package nl.hoofdzaakwerk.reporting.discipline.model;

import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.MARCH;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.dutyFrom;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportingDutyTest {
    private static final LocalDate FIRST_OF_JUNE = LocalDate.of(2026, 6, 1);

    @Test
    @DisplayName("F8 the months that are over are expected, up to the last that is reported")
    void shouldExpectMonthsThatAreOver() {
        ReportingDuty duty = dutyFrom(MARCH);
        assertThat(duty.monthsOver(LocalDate.of(2026, 3, 31))).isEmpty();
        assertThat(duty.monthsOver(FIRST_OF_JUNE)).containsExactly(MARCH, YearMonth.of(2026, 4), YearMonth.of(2026, 5));

        duty.end(YearMonth.of(2026, 4));

        assertThat(duty.monthsOver(FIRST_OF_JUNE)).containsExactly(MARCH, YearMonth.of(2026, 4));
    }

    @Test
    @DisplayName("F8 a duty ends once, and not before its first month")
    void shouldEndOnce() {
        ReportingDuty duty = dutyFrom(MARCH);

        assertThat(duty.end(MARCH.minusMonths(1))).contains(Refusal.at("/lastMonth", "F8.ends-before-start"));
        assertThat(duty.end(MARCH)).isEmpty();
        assertThat(duty.end(MARCH)).contains(Refusal.of("F8.duty-ended"));
    }

    @Test
    @DisplayName("F8 an organisation reports a month of a region once, from 2020 and at most a year ahead")
    void shouldBeginOnce() {
        ReportingDuty ended = dutyFrom(MARCH);
        ended.end(MARCH.plusMonths(1));
        var exists = Refusal.at("/fromMonth", "F8.duty-exists");
        var outOfRange = Refusal.at("/fromMonth", "F8.month-out-of-range");

        assertThat(DutyPolicy.refuse(MARCH.plusMonths(2), List.of(ended), FIRST_OF_JUNE))
                .isEmpty();
        assertThat(DutyPolicy.refuse(MARCH.plusMonths(1), List.of(ended), FIRST_OF_JUNE))
                .contains(exists);
        assertThat(DutyPolicy.refuse(YearMonth.of(2027, 1), List.of(dutyFrom(MARCH)), FIRST_OF_JUNE))
                .contains(exists);
        assertThat(DutyPolicy.refuse(YearMonth.of(2020, 1), List.of(), FIRST_OF_JUNE))
                .isEmpty();
        assertThat(DutyPolicy.refuse(YearMonth.of(2019, 12), List.of(), FIRST_OF_JUNE))
                .contains(outOfRange);
        assertThat(DutyPolicy.refuse(YearMonth.of(2027, 6), List.of(), FIRST_OF_JUNE))
                .isEmpty();
        assertThat(DutyPolicy.refuse(YearMonth.of(2027, 7), List.of(), FIRST_OF_JUNE))
                .contains(outOfRange);
    }
}
