package nl.hoofdzaakwerk.employer.aftercare.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.hoofdzaakwerk.employer.calendar.DutchHolidays;
import nl.hoofdzaakwerk.employer.calendar.model.FreeHoliday;
import nl.hoofdzaakwerk.employer.calendar.model.Holiday;
import nl.hoofdzaakwerk.employer.calendar.model.Observance;
import nl.hoofdzaakwerk.employer.calendar.model.WorkingDays;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.DisclosureLevel;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.Ids;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AftercareTest {
    private static final LocalDate START = LocalDate.of(2026, 3, 9);
    private static final List<Integer> WEEKS = List.of(1, 4, 13, 26);
    private static final WorkingDays DAYS = new WorkingDays(
            new DutchHolidays()::of,
            List.of(new FreeHoliday(Holiday.EASTER_MONDAY, Observance.EACH_YEAR, 1900, Optional.empty())));
    private static final Carer CARER = new Carer(Ids.next(), Ids.next(), "AM19", "wsp-holland-rijnland");

    @Test
    @DisplayName("X14 somebody asks at weeks 1, 4, 13 and 26, the first working day on or after")
    void plansCheckIns() {
        assertThat(CheckInPolicy.wanted(work(null, null), WEEKS, DAYS, START))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        1, LocalDate.of(2026, 3, 16),
                        4, LocalDate.of(2026, 4, 7),
                        13, LocalDate.of(2026, 6, 8),
                        26, LocalDate.of(2026, 9, 7)));
    }

    @Test
    @DisplayName(
            "X14 no check-in lies after the last day, the last day itself counts, and work that is over needs none")
    void endsWithTheWork() {
        var week13 = LocalDate.of(2026, 6, 8);

        assertThat(CheckInPolicy.wanted(work(week13, null), WEEKS, DAYS, START)).containsOnlyKeys(1, 4, 13);
        assertThat(CheckInPolicy.wanted(work(week13.minusDays(1), null), WEEKS, DAYS, START))
                .containsOnlyKeys(1, 4);
        assertThat(CheckInPolicy.wanted(work(null, week13), WEEKS, DAYS, week13.minusDays(1)))
                .containsOnlyKeys(1, 4, 13);
        assertThat(CheckInPolicy.wanted(work(null, week13), WEEKS, DAYS, week13))
                .isEmpty();
    }

    @Test
    @DisplayName("X14 a check-in whose day has passed when it is heard of has lapsed, and can still be done")
    void lapses() {
        var today = START.plusWeeks(2);
        var late = new CheckIn(Ids.next(), CARER, Optional.of(1), today.minusDays(1), today);
        var inTime = new CheckIn(Ids.next(), CARER, Optional.of(4), today, today);

        assertThat(late.state()).isEqualTo(CheckInState.LAPSED);
        assertThat(late.nextStep()).isEmpty();
        assertThat(inTime.state()).isEqualTo(CheckInState.OPEN);
        assertThat(inTime.nextStep().orElseThrow().dueDate()).isEqualTo(today);
        assertThat(late.complete(today, today, HowItGoes.GOING_WELL, HowItGoes.NOT_SPOKEN))
                .isEmpty();
    }

    @Test
    @DisplayName("X14 a check-in moves with the work, keeps its plan when nothing moved, and stays as it was once done")
    void moves() {
        var checkIn = new CheckIn(Ids.next(), CARER, Optional.of(1), START, START);
        var planned = new NextStep("Call the manager", START.plusDays(2));
        assertThat(checkIn.plan(planned, "somebody")).isEmpty();

        checkIn.follow(START, START);
        assertThat(checkIn.nextStep()).contains(planned);
        checkIn.follow(START.plusDays(7), START);
        assertThat(checkIn.nextStep().orElseThrow().dueDate()).isEqualTo(START.plusDays(7));
        checkIn.cancel();
        assertThat(checkIn.state()).isEqualTo(CheckInState.CANCELLED);
        assertThat(checkIn.plan(planned, "somebody"))
                .contains(Refusal.of("", "X14", "check-in-closed", CheckInState.CANCELLED));
        checkIn.follow(START.plusDays(7), START);
        assertThat(checkIn.state()).isEqualTo(CheckInState.OPEN);

        assertThat(checkIn.complete(START.plusDays(1), START, HowItGoes.AT_RISK, HowItGoes.GOING_WELL))
                .contains(Refusal.of("/doneDate", "X14", "check-in-ahead", START));
        assertThat(checkIn.complete(START, START, HowItGoes.AT_RISK, HowItGoes.GOING_WELL))
                .isEmpty();
        checkIn.follow(START.plusDays(9), START);
        checkIn.cancel();
        assertThat(checkIn.state()).isEqualTo(CheckInState.DONE);
        assertThat(checkIn.plannedDate()).isEqualTo(START.plusDays(7));
        assertThat(checkIn.complete(START, START, HowItGoes.AT_RISK, HowItGoes.AT_RISK))
                .contains(Refusal.of("", "X14", "check-in-closed", CheckInState.DONE));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-01, 2026-08-31, true",
        "2026-09-01, 2026-09-01, false",
        ", 2026-09-06, true",
        ", 2026-09-07, false",
        ", , false"
    })
    @DisplayName("X14 somebody dropped out who left before the agreed end, or without one before 26 weeks")
    void tellsDropOut(LocalDate expectedEnd, LocalDate end, boolean dropOut) {
        assertThat(DropOutPolicy.isDropOut(work(expectedEnd, end))).isEqualTo(dropOut);
    }

    @Test
    @DisplayName("X14 the employer is asked on while the drop-out is of the last 26 weeks")
    void asksOnInTime() {
        var end = START.plusWeeks(3);

        assertThat(DropOutPolicy.asksOn(work(null, end), end.plusWeeks(26))).isTrue();
        assertThat(DropOutPolicy.asksOn(work(null, end), end.plusWeeks(26).plusDays(1)))
                .isFalse();
        assertThat(DropOutPolicy.asksOn(work(null, null), end)).isFalse();
    }

    @Test
    @DisplayName("X14 work that starts on or after the day somebody dropped out is a rehire")
    void tellsRehire() {
        var end = START.plusWeeks(3);

        assertThat(DropOutPolicy.isRehire(end, work(null, end))).isTrue();
        assertThat(DropOutPolicy.isRehire(end.minusDays(1), work(null, end))).isFalse();
        assertThat(DropOutPolicy.isRehire(end, work(end, end))).isFalse();
    }

    @Test
    @DisplayName("X14 an answer closes the asking on, once; the next placement closes it by itself")
    void closesAskingOn() {
        var answered = new RehireTask(Ids.next(), CARER, START, START.plusDays(7));
        var gone = new RehireTask(Ids.next(), CARER, START, START.plusDays(7));

        assertThat(answered.answer(RehireOutcome.LATER, "somebody")).isEmpty();
        assertThat(answered.nextStep()).isEmpty();
        assertThat(answered.answer(RehireOutcome.RETURN, "somebody"))
                .contains(Refusal.of("", "X14", "rehire-answered", RehireOutcome.LATER));
        answered.rehired();
        assertThat(answered.outcome()).contains(RehireOutcome.LATER);
        gone.rehired();
        assertThat(gone.outcome()).contains(RehireOutcome.REHIRED);
        assertThat(gone.plan(new NextStep("Call", START), "somebody")).isPresent();
    }

    @Test
    @DisplayName("D9 P6 guidance is open until psycho-education was given and both contacts are named")
    void guides() {
        var guidance = new EmployerGuidance(CARER, Optional.of(START));
        var part = new EmployerGuidance.Given(
                Optional.of(START), Optional.of(ContactFunction.IPS_COACH), Optional.empty());
        var whole = new EmployerGuidance.Given(
                Optional.of(START),
                Optional.of(ContactFunction.IPS_COACH),
                Optional.of(EmployerFunction.DIRECT_MANAGER));

        assertThat(guidance.give(part, Optional.empty(), "somebody", START.minusDays(1)))
                .contains(Refusal.of("/psychoEducationDate", "D9", "education-ahead", START.minusDays(1)));
        assertThat(guidance.give(part, Optional.empty(), "somebody", START)).isEmpty();
        assertThat(guidance.nextStep().orElseThrow().dueDate()).isEqualTo(START);
        assertThat(guidance.give(whole, Optional.empty(), "somebody", START)).isEmpty();
        assertThat(guidance.nextStep()).isEmpty();
        assertThat(guidance.given()).isEqualTo(whole);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("X14 the employer reads of the person what the level releases, whatever was recorded")
    void releasesByLevel(DisclosureLevel level) {
        var recorded = new DisclosedWork(level, List.of(WorkCondition.QUIET), Optional.of("I like to be asked"));

        var expected =
                switch (level) {
                    case NONE -> DisclosedWork.NOTHING;
                    case SUPPORT_NEED_ONLY -> new DisclosedWork(level, List.of(WorkCondition.QUIET), Optional.empty());
                    case FULL -> recorded;
                };
        assertThat(recorded.released()).isEqualTo(expected);
        assertThat(recorded.isConsistent()).isEqualTo(level == DisclosureLevel.FULL);
        assertThat(expected.isConsistent()).isTrue();
    }

    private static WorkPeriod work(LocalDate expectedEnd, LocalDate end) {
        return new WorkPeriod(START, Optional.ofNullable(expectedEnd), Optional.ofNullable(end));
    }
}
