package nl.hoofdzaakwerk.trajectory.placement.model;

import static nl.hoofdzaakwerk.trajectory.placement.model.Given.INTERRUPTIONS;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.NEW_YEAR;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.codes;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.interruption;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.listOf;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.paid;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.placement;
import static nl.hoofdzaakwerk.trajectory.placement.model.Given.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.hoofdzaakwerk.events.PlacementKind;
import nl.hoofdzaakwerk.trajectory.policy.model.SustainableTerms;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WorkOverTimeTest {
    private static final SustainableTerms TWELVE_HOURS_SIX_MONTHS = new SustainableTerms(12, 6, "HR");
    private static final LocalDate TODAY = LocalDate.of(2023, 2, 1);

    @ParameterizedTest
    @CsvSource({
        "2023-06-30, 2023-07-01, 2023-12-31",
        "2023-06-29, 2023-06-30, 2023-12-29",
        "2023-07-01, 2023-07-10, 2023-06-30",
        "2023-03-01, 2023-03-01, 2023-06-30"
    })
    @DisplayName("A7 a dip below twelve hours before the months are complete starts them anew; a day later it does not")
    void dip(LocalDate dip, LocalDate recovery, LocalDate expected) {
        WorkHistory history = new WorkHistory(
                List.of(
                        new WorkHistory.HoursFrom(recovery, 12),
                        new WorkHistory.HoursFrom(NEW_YEAR, 24),
                        new WorkHistory.HoursFrom(dip, dip.equals(recovery) ? 12 : 11)),
                List.of(),
                Optional.empty());

        assertThat(completesOn(history)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-01, 2023-02-10, 2023-07-10",
        "2023-01-01, 2023-01-10, 2023-07-10",
        "2022-12-20, 2023-01-10, 2023-07-10",
        "2023-06-30, 2023-06-30, 2023-07-01",
        "2023-07-01, 2023-07-31, 2023-06-30",
        "2023-06-30,,",
        "2023-07-01,, 2023-06-30",
        "2023-01-01,,"
    })
    @DisplayName("A7 days of a standstill do not count, and do not start the months anew")
    void standstill(LocalDate from, LocalDate until, LocalDate expected) {
        WorkHistory history = new WorkHistory(
                List.of(new WorkHistory.HoursFrom(NEW_YEAR, 12)), List.of(Period.of(from, until)), Optional.empty());

        assertThat(completesOn(history)).isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({"2023-06-29,", "2023-06-30, 2023-06-30", "2022-12-31,"})
    @DisplayName("A7 the last day must not lie before the months are complete, whatever was agreed for later")
    void lastDay(LocalDate lastDay, LocalDate expected) {
        WorkHistory history =
                new WorkHistory(List.of(new WorkHistory.HoursFrom(NEW_YEAR, 12)), List.of(), Optional.of(lastDay));
        WorkHistory moreLater = new WorkHistory(
                List.of(
                        new WorkHistory.HoursFrom(NEW_YEAR, 12),
                        new WorkHistory.HoursFrom(LocalDate.of(2023, 8, 1), 24)),
                List.of(),
                Optional.of(lastDay));

        assertThat(completesOn(history)).isEqualTo(Optional.ofNullable(expected));
        assertThat(completesOn(moreLater)).isEqualTo(Optional.ofNullable(expected));
    }

    @Test
    @DisplayName("A7 the day moves with what becomes known later, and is taken back when it does not hold")
    void rederive() {
        Placement placement = placement(paid(12, NEW_YEAR));
        LocalDate autumn = LocalDate.of(2023, 10, 1);
        placement.rederive(TWELVE_HOURS_SIX_MONTHS, INTERRUPTIONS, LocalDate.of(2023, 6, 29));
        assertThat(placement.sustainableFrom()).contains(LocalDate.of(2023, 6, 30));
        assertThat(placement.sustainedOn()).isEmpty();
        placement.rederive(TWELVE_HOURS_SIX_MONTHS, INTERRUPTIONS, LocalDate.of(2023, 6, 30));
        assertThat(placement.sustainedOn()).contains(LocalDate.of(2023, 6, 30));

        placement.interrupt(interruption(InterruptionKind.SEASON, LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 10)));
        placement.interrupt(interruption(InterruptionKind.SICKNESS, LocalDate.of(2023, 3, 1), null));
        placement.rederive(TWELVE_HOURS_SIX_MONTHS, INTERRUPTIONS, autumn);
        assertThat(placement.sustainedOn()).contains(LocalDate.of(2023, 7, 10));

        placement.end(Ending.of(LocalDate.of(2023, 7, 9), PlacementEndReason.DISMISSED));
        placement.rederive(TWELVE_HOURS_SIX_MONTHS, INTERRUPTIONS, autumn);
        assertThat(placement.sustainedOn()).isEmpty();
        assertThat(placement.sustainableFrom()).isEmpty();
        assertThat(placement.openInterruption()).isEmpty();
        assertThat(placement.interruptions().getLast().period().until()).contains(LocalDate.of(2023, 7, 9));
        assertThat(placement.nextStep()).isEmpty();
        assertThat(placement.checkInDue()).isEmpty();
        assertThat(placement.period()).isEqualTo(Period.of(NEW_YEAR, LocalDate.of(2023, 7, 9)));
    }

    @Test
    @DisplayName("A7 hours hold from their day on; for one day the last word counts, and what was replaced stays")
    void termsHistory() {
        Placement placement = placement(paid(12, NEW_YEAR));
        PlacementTerms slip = terms(Terms.hours(LocalDate.of(2023, 3, 1), 40, Optional.empty()), 2);
        PlacementTerms growth =
                terms(Terms.hours(LocalDate.of(2023, 3, 1), 20, Optional.of(LocalDate.of(2023, 12, 31))), 3);

        placement.agree(slip, TODAY);
        placement.agree(growth, TODAY);

        assertThat(placement.work().hours()).isEqualTo(new HoursPerWeek(12));
        assertThat(placement.work().expectedEnd()).contains(LocalDate.of(2023, 12, 31));
        assertThat(placement.history().replaced(slip)).isTrue();
        assertThat(placement.history().replaced(growth)).isFalse();
        assertThat(placement.terms()).hasSize(3);
        assertThat(placement.history().first().hours()).isEqualTo(new HoursPerWeek(12));
        assertThat(placement.history().latest()).isEqualTo(growth.terms());
        assertThat(placement.history().on(LocalDate.of(2022, 1, 1)).hours()).isEqualTo(new HoursPerWeek(12));
        assertThat(placement.followHours(LocalDate.of(2023, 2, 28))).isFalse();
        assertThat(placement.followHours(LocalDate.of(2023, 3, 1))).isTrue();
        assertThat(placement.work().hours()).isEqualTo(new HoursPerWeek(20));
        assertThatThrownBy(() -> TermsHistory.of(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A7 work that ended keeps the hours of its last day")
    void hoursOfTheLastDay() {
        Placement placement = placement(paid(12, NEW_YEAR));
        placement.agree(terms(Terms.hours(LocalDate.of(2023, 3, 1), 20, Optional.empty()), 2), TODAY);
        placement.end(Ending.of(LocalDate.of(2023, 2, 28), PlacementEndReason.RESIGNED));

        assertThat(placement.followHours(LocalDate.of(2023, 4, 1))).isFalse();
        assertThat(placement.work().hours()).isEqualTo(new HoursPerWeek(12));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01,,",
        "2022-12-31,, A7.terms-before-start",
        "2023-01-31, 2023-01-31,",
        "2023-02-01, 2023-01-31, A7.terms-after-end",
        "2024-02-01,,",
        "2024-02-02,, A7.terms-too-far-ahead"
    })
    @DisplayName("A7 other terms start within the work, at most a year ahead")
    void termsOrder(LocalDate from, LocalDate lastDay, String code) {
        assertThat(codes(TermsPolicy.judge(from, NEW_YEAR, Optional.ofNullable(lastDay), TODAY)))
                .isEqualTo(listOf(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-01-05,,",
        "2022-12-31, 2023-01-05,, A7.interruption-before-start",
        "2023-01-20, 2023-02-10, 2023-02-10,",
        "2023-01-20, 2023-02-11, 2023-02-10, A7.interruption-after-end",
        "2023-01-20,, 2023-02-10, A7.interruption-after-end",
        "2023-01-15,,, A7.interruption-overlaps",
        "2023-01-02, 2023-01-10,, A7.interruption-overlaps",
        "2023-01-16,,,",
        "2023-01-02, 2023-01-09,,",
        "2024-02-01,,,",
        "2024-02-02,,, A7.interruption-too-far-ahead"
    })
    @DisplayName("A7 work stands still within its own time, once at a time")
    void interruptionOrder(LocalDate from, LocalDate until, LocalDate lastDay, String code) {
        List<Period> others = List.of(Period.of(LocalDate.of(2023, 1, 10), LocalDate.of(2023, 1, 15)));

        assertThat(codes(InterruptionPolicy.judge(Period.of(from, until), Period.of(NEW_YEAR, lastDay), others, TODAY)))
                .isEqualTo(listOf(code));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-02,",
        "2023-02-01,",
        "2023-01-01, A7.resumption-before-interruption",
        "2023-02-02, A7.resumption-in-future"
    })
    @DisplayName("A7 work goes on after a day of standstill at least, and when it has")
    void resumption(LocalDate firstDay, String code) {
        assertThat(codes(InterruptionPolicy.judgeResumption(Optional.of(Period.of(NEW_YEAR, null)), firstDay, TODAY)))
                .isEqualTo(listOf(code));
        assertThat(codes(InterruptionPolicy.judgeResumption(Optional.empty(), firstDay, TODAY)))
                .containsExactly("A7.not-interrupted");
    }

    @Test
    @DisplayName("A7 a resumption ends the interruption the day before; without one it is a bug")
    void resume() {
        Placement placement = placement(paid(12, NEW_YEAR));
        Interruption season = interruption(InterruptionKind.SEASON, LocalDate.of(2023, 1, 10), null);
        placement.interrupt(season);

        placement.resume(LocalDate.of(2023, 1, 20));

        assertThat(season.period()).isEqualTo(Period.of(LocalDate.of(2023, 1, 10), LocalDate.of(2023, 1, 19)));
        assertThat(season.goesOn()).isFalse();
        assertThat(placement.isOpen()).isTrue();
        assertThatThrownBy(() -> placement.resume(TODAY)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> season.close(TODAY)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"SICKNESS, false", "UNPAID_LEAVE, true", "SEASON, true", "OTHER, false"})
    @DisplayName("A7 which interruptions stop the clock is data")
    void stopsClock(InterruptionKind kind, boolean stops) {
        assertThat(kind.stopsClock(INTERRUPTIONS)).isEqualTo(stops);
    }

    @ParameterizedTest
    @EnumSource(InterruptionKind.class)
    @DisplayName("G3 to others than the treating side sickness is an interruption like any other")
    void withoutHealth(InterruptionKind kind) {
        assertThat(kind.withoutHealth()).isEqualTo(kind == InterruptionKind.SICKNESS ? InterruptionKind.OTHER : kind);
    }

    @ParameterizedTest
    @CsvSource({"36, 24,", "37, 24, A5.too-many-hours-together", "60, 0,"})
    @DisplayName("A5 all work together is at most sixty hours a week")
    void hoursTogether(int hours, int others, String code) {
        WorkHistory other = new WorkHistory(
                List.of(
                        new WorkHistory.HoursFrom(NEW_YEAR, 12),
                        new WorkHistory.HoursFrom(LocalDate.of(2023, 3, 1), others)),
                List.of(),
                Optional.of(LocalDate.of(2023, 6, 30)));
        WorkHistory added =
                new WorkHistory(List.of(new WorkHistory.HoursFrom(TODAY, hours)), List.of(), Optional.empty());
        WorkHistory after = new WorkHistory(
                List.of(new WorkHistory.HoursFrom(LocalDate.of(2023, 7, 1), 48 + 12)), List.of(), Optional.empty());

        assertThat(codes(HoursTogetherPolicy.judge(List.of(other, added), LocalDate.of(2023, 3, 1))))
                .isEqualTo(listOf(code));
        assertThat(HoursTogetherPolicy.most(List.of(other, after), TODAY)).isEqualTo(60);
        assertThat(other.hoursOn(LocalDate.of(2022, 12, 31))).isZero();
        assertThat(other.hoursOn(NEW_YEAR)).isEqualTo(12);
        assertThat(other.hoursOn(LocalDate.of(2023, 6, 30))).isEqualTo(others);
        assertThat(other.hoursOn(LocalDate.of(2023, 7, 1))).isZero();
    }

    @Test
    @DisplayName("A7 hours with other terms added are those, in place of what holds from the same day")
    void historyWith() {
        Placement placement = placement(paid(12, NEW_YEAR));
        placement.agree(terms(Terms.hours(TODAY, 16, Optional.empty()), 2), TODAY);

        assertThat(placement
                        .historyWith(Terms.hours(TODAY, 30, Optional.empty()))
                        .hours())
                .containsExactly(new WorkHistory.HoursFrom(NEW_YEAR, 12), new WorkHistory.HoursFrom(TODAY, 30));
    }

    @ParameterizedTest
    @CsvSource({
        "0, HOUR, 0.00",
        "14.5, HOUR, 14.50",
        "250.00, HOUR, 250.00",
        "25000, MONTH, 25000.00",
        "14.500, HOUR, 14.50"
    })
    @DisplayName("A7 a wage is exact to the cent")
    void wage(BigDecimal amount, WagePer per, BigDecimal expected) {
        assertThat(new Wage(amount, per).amount()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"-0.01, HOUR", "14.505, HOUR", "250.01, HOUR", "25000.01, MONTH"})
    @DisplayName("A7 a wage below nothing, with parts of a cent, or that nobody earns is none")
    void noWage(BigDecimal amount, WagePer per) {
        assertThatThrownBy(() -> new Wage(amount, per)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A7 periods overlap when they have a day in common")
    void periods() {
        Period january = Period.of(NEW_YEAR, LocalDate.of(2023, 1, 31));

        assertThat(january.overlaps(Period.of(LocalDate.of(2023, 1, 31), null))).isTrue();
        assertThat(january.overlaps(Period.of(LocalDate.of(2022, 1, 1), NEW_YEAR)))
                .isTrue();
        assertThat(january.overlaps(Period.of(TODAY, null))).isFalse();
        assertThat(Period.merged(List.of(
                        Period.of(TODAY, TODAY),
                        january,
                        Period.of(LocalDate.of(2023, 1, 10), LocalDate.of(2023, 1, 20)))))
                .containsExactly(Period.of(NEW_YEAR, TODAY));
        assertThat(Period.merged(List.of(Period.of(TODAY.plusDays(1), null), january)))
                .containsExactly(january, Period.of(TODAY.plusDays(1), null));
        assertThat(Period.merged(List.of(Period.of(NEW_YEAR, null), Period.of(TODAY, TODAY))))
                .containsExactly(Period.of(NEW_YEAR, null));
        assertThatThrownBy(() -> Period.of(TODAY, NEW_YEAR)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A7 hours a week are from 1 up to and including 60")
    void hours() {
        assertThat(new HoursPerWeek(1).value()).isEqualTo(1);
        assertThat(new HoursPerWeek(60).value()).isEqualTo(60);
        assertThatThrownBy(() -> new HoursPerWeek(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HoursPerWeek(61)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("A7 terms are kept with their wage and who recorded them; work does not end before it starts")
    void recorded() {
        Terms terms = new Terms(
                NEW_YEAR,
                new HoursPerWeek(24),
                Optional.of(ContractKind.AGENCY),
                Optional.of(TODAY),
                Optional.of(new Wage(new BigDecimal("14.75"), WagePer.HOUR)));
        PlacementTerms recorded = terms(terms, 1);

        assertThat(recorded.terms()).isEqualTo(terms);
        assertThat(recorded.recordedBy()).isEqualTo("coach.ggz-rijnduin");
        assertThatThrownBy(() ->
                        new Work(PlacementKind.PAID, new HoursPerWeek(8), TODAY, Optional.of(NEW_YEAR), false, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Work(PlacementKind.PAID, new HoursPerWeek(8), TODAY, Optional.of(TODAY), false, false)
                        .expectedEnd())
                .contains(TODAY);
    }

    @Test
    @DisplayName("A7 an interruption planned for after the last day stays as it was recorded")
    void interruptionAfterEnd() {
        Placement placement = placement(paid(12, NEW_YEAR));
        placement.interrupt(interruption(InterruptionKind.SEASON, LocalDate.of(2023, 6, 1), null));

        placement.end(Ending.of(LocalDate.of(2023, 5, 31), PlacementEndReason.RESIGNED));

        assertThat(placement.openInterruption()).isPresent();
        assertThat(placement.ending()).contains(Ending.of(LocalDate.of(2023, 5, 31), PlacementEndReason.RESIGNED));
        assertThat(placement.endReason()).contains(PlacementEndReason.RESIGNED);
        assertThat(placement.isOpen()).isFalse();
    }

    @Test
    @DisplayName("A7 unpaid work never completes")
    void unpaid() {
        WorkHistory history =
                new WorkHistory(List.of(new WorkHistory.HoursFrom(NEW_YEAR, 40)), List.of(), Optional.empty());

        assertThat(SustainabilityPolicy.completesOn(PlacementKind.TRIAL, history, TWELVE_HOURS_SIX_MONTHS))
                .isEmpty();
        assertThatThrownBy(() -> new WorkHistory(List.of(), List.of(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Optional<LocalDate> completesOn(WorkHistory history) {
        return SustainabilityPolicy.completesOn(PlacementKind.PAID, history, TWELVE_HOURS_SIX_MONTHS);
    }
}
