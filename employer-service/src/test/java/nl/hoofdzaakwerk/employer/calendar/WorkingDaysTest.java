package nl.hoofdzaakwerk.employer.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.calendar.model.FreeHoliday;
import nl.hoofdzaakwerk.employer.calendar.model.Holiday;
import nl.hoofdzaakwerk.employer.calendar.model.Observance;
import nl.hoofdzaakwerk.employer.calendar.model.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private static final DutchHolidays HOLIDAYS = new DutchHolidays();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-01-01", "2025-04-21", "2025-04-26", "2025-05-05", "2025-05-29", "2025-06-09", "2025-12-25",
                "2025-12-26", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-25", "2013-04-30", "2030-05-30",
                "2026-11-28", "2026-11-29"
            })
    @DisplayName("D4 nobody works at the weekend and on the holidays of Dutch law")
    void isNoWorkingDay(LocalDate day) {
        assertThat(usual().isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-01-02", "2026-04-03", "2026-05-05", "2026-04-28", "2025-04-28", "2014-04-30", "2026-12-24"
            })
    @DisplayName("D4 people work on other days, among them Good Friday and Liberation Day outside lustrum years")
    void isWorkingDay(LocalDate day) {
        assertThat(usual().isWorkingDay(day)).isTrue();
    }

    @Test
    @DisplayName("D4 King's Day moves from a Sunday to the Saturday before, so the Monday after is a working day")
    void movesKingsDay() {
        var sunday = LocalDate.of(2025, 4, 27);

        assertThat(HOLIDAYS.of(2025).get(sunday)).isNull();
        assertThat(HOLIDAYS.of(2025).get(sunday.minusDays(1))).containsExactly(Holiday.KINGS_DAY);
        assertThat(usual().isWorkingDay(sunday.plusDays(1))).isTrue();
    }

    @Test
    @DisplayName("D4 two holidays can fall on one day: Ascension Day on Liberation Day in 2016")
    void keepsBothHolidays() {
        var day = LocalDate.of(2016, 5, 5);

        assertThat(HOLIDAYS.of(2016).get(day)).containsExactly(Holiday.LIBERATION_DAY, Holiday.ASCENSION_DAY);
        assertThat(usual().isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 5, 2026-11-30",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-04-02, 1, 2026-04-03",
        "2026-04-02, 2, 2026-04-07",
        "2026-04-24, 1, 2026-04-28",
        "2025-04-25, 1, 2025-04-28",
        "2026-12-24, 1, 2026-12-28",
        "2025-12-24, 5, 2026-01-05",
        "2026-05-13, 1, 2026-05-15",
        "2026-05-22, 1, 2026-05-26"
    })
    @DisplayName("D4 a term in working days passes over weekends and holidays")
    void countsWorkingDays(LocalDate from, int number, LocalDate expected) {
        assertThat(usual().after(from, number)).isEqualTo(expected);
    }

    @Test
    @DisplayName("D4 which holidays are days off is data, year by year")
    void followsData() {
        var changed = new WorkingDays(
                HOLIDAYS::of,
                List.of(
                        new FreeHoliday(Holiday.LIBERATION_DAY, Observance.EACH_YEAR, 2026, Optional.of(2026)),
                        new FreeHoliday(Holiday.GOOD_FRIDAY, Observance.EACH_YEAR, 2027, Optional.empty())));

        assertThat(changed.isWorkingDay(LocalDate.of(2026, 5, 5))).isFalse();
        assertThat(changed.isWorkingDay(LocalDate.of(2027, 5, 5))).isTrue();
        assertThat(changed.isWorkingDay(LocalDate.of(2026, 4, 3))).isTrue();
        assertThat(changed.isWorkingDay(LocalDate.of(2027, 3, 26))).isFalse();
    }

    @Test
    @DisplayName("D4 the first working day on or after a day is that day itself when people work then")
    void findsFirstWorkingDay() {
        assertThat(usual().onOrAfter(LocalDate.of(2026, 11, 27))).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(usual().onOrAfter(LocalDate.of(2026, 12, 25))).isEqualTo(LocalDate.of(2026, 12, 28));
    }

    @Test
    @DisplayName("D4 a term of no working days is impossible, and so is a rule that ends before it begins")
    void refusesImpossible() {
        assertThatThrownBy(() -> usual().after(LocalDate.of(2026, 1, 5), 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FreeHoliday(Holiday.NEW_YEAR, Observance.NEVER, 2026, Optional.of(2025)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static WorkingDays usual() {
        return new WorkingDays(
                HOLIDAYS::of,
                Arrays.stream(Holiday.values())
                        .map(holiday -> new FreeHoliday(holiday, observance(holiday), 1900, Optional.empty()))
                        .toList());
    }

    private static Observance observance(Holiday holiday) {
        return switch (holiday) {
            case GOOD_FRIDAY -> Observance.NEVER;
            case LIBERATION_DAY -> Observance.LUSTRUM_YEARS;
            case NEW_YEAR, EASTER_MONDAY, KINGS_DAY, ASCENSION_DAY, WHIT_MONDAY, CHRISTMAS_DAY, BOXING_DAY ->
                Observance.EACH_YEAR;
        };
    }
}
