package nl.hoofdzaakwerk.reporting.discipline.model;

import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.MUST;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.TENTH_OF_APRIL;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.acceptedMarch;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.approvedMarch;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.lockedMarch;
import static nl.hoofdzaakwerk.reporting.discipline.model.Examples.march;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import nl.hoofdzaakwerk.reporting.Refusal;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ReportingMonthTest {

    @Test
    @DisplayName("F8 a month is due ten days after its end, and says what is next (P6)")
    void shouldBeExpected() {
        ReportingMonth month = march();

        assertThat(month.state()).isEqualTo(MonthState.EXPECTED);
        assertThat(month.dueDate()).isEqualTo(TENTH_OF_APRIL);
        assertThat(month.nextStep()).isEqualTo(new NextStep("Keur de maand goed", TENTH_OF_APRIL));
    }

    @Test
    @DisplayName("F8 received on the last day is in time, a day later is late")
    void shouldJudgePunctuality() {
        ReportingMonth inTime = march();
        ReportingMonth late = march();

        inTime.approve(TENTH_OF_APRIL, 0, 0, MUST);
        late.approve(TENTH_OF_APRIL.plusDays(1), 0, 0, MUST);

        assertThat(inTime.punctuality(TENTH_OF_APRIL)).isEqualTo(Punctuality.ON_TIME);
        assertThat(late.punctuality(TENTH_OF_APRIL.plusDays(1))).isEqualTo(Punctuality.LATE);
        assertThat(march().punctuality(TENTH_OF_APRIL)).isEqualTo(Punctuality.AWAITED);
        assertThat(march().punctuality(TENTH_OF_APRIL.plusDays(1))).isEqualTo(Punctuality.OVERDUE);
    }

    @Test
    @DisplayName("F8 an organisation that may report is never late by not reporting")
    void shouldAskNothingOfWhoMay() {
        assertThat(march(Examples.MAY).punctuality(LocalDate.of(2027, 1, 1))).isEqualTo(Punctuality.NOT_DUE);
    }

    @Test
    @DisplayName("F8 a month is approved from the day after its last, not on it")
    void shouldNotApproveBeforeTheEnd() {
        assertThat(march().approve(LocalDate.of(2026, 3, 31), 0, 0, MUST)).contains(Refusal.of("F8.month-not-over"));
        assertThat(march().approve(LocalDate.of(2026, 4, 1), 0, 0, MUST)).isEmpty();
    }

    @Test
    @DisplayName("P4 a question that blocks keeps the month from being approved")
    void shouldWaitForAnswers() {
        ReportingMonth month = march();

        Optional<Refusal> refusal = month.approve(TENTH_OF_APRIL, 1, 0, MUST);

        assertThat(refusal).contains(Refusal.of("P4.questions-open", 1L));
        assertThat(month.state()).isEqualTo(MonthState.EXPECTED);
        assertThat(month.receivedOn()).isNull();
    }

    @Test
    @DisplayName("P4 a month goes from approved to accepted, each step with the day for the next, and is locked")
    void shouldGoUp() {
        ReportingMonth month = approvedMarch();
        assertThat(month.nextStep())
                .isEqualTo(new NextStep("Neem de maand over voor de regio", TENTH_OF_APRIL.plusDays(7)));

        assertThat(month.accept(TENTH_OF_APRIL, MUST)).isEmpty();
        assertThat(month.nextStep())
                .isEqualTo(new NextStep("Sluit de maand van de regio af", TENTH_OF_APRIL.plusDays(7)));

        month.lock(TENTH_OF_APRIL);
        assertThat(month.state()).isEqualTo(MonthState.LOCKED);
        assertThat(month.nextStep()).isNull();
    }

    @Test
    @DisplayName("P4 no step is skipped or taken twice")
    void shouldRefuseOtherSteps() {
        assertThat(march().accept(TENTH_OF_APRIL, MUST)).contains(Refusal.of("P4.not-approved"));
        assertThat(acceptedMarch().accept(TENTH_OF_APRIL, MUST)).contains(Refusal.of("P4.accepted-already"));
        assertThat(approvedMarch().approve(TENTH_OF_APRIL, 0, 0, MUST)).contains(Refusal.of("P4.approved-already"));
    }

    @Test
    @DisplayName("P4 each level opens what it or a lower level has, and nothing higher")
    void shouldReopenByLevel() {
        assertThat(march().reopen(MonthLevel.NATION, TENTH_OF_APRIL, MUST)).contains(Refusal.of("P4.open-already"));
        assertThat(approvedMarch().reopen(MonthLevel.ORGANISATION, TENTH_OF_APRIL, MUST))
                .isEmpty();
        assertThat(acceptedMarch().reopen(MonthLevel.ORGANISATION, TENTH_OF_APRIL, MUST))
                .contains(Refusal.of("P4.not-yours-to-open"));
        assertThat(acceptedMarch().reopen(MonthLevel.REGION, TENTH_OF_APRIL, MUST))
                .isEmpty();
        assertThat(lockedMarch().reopen(MonthLevel.REGION, TENTH_OF_APRIL, MUST))
                .contains(Refusal.of("P4.not-yours-to-open"));
        assertThat(lockedMarch().reopen(MonthLevel.NATION, TENTH_OF_APRIL, MUST))
                .isEmpty();
    }

    @Test
    @DisplayName("F8 a month that is opened again was still received on its first day")
    void shouldKeepTheFirstDay() {
        ReportingMonth month = approvedMarch();

        month.reopen(MonthLevel.REGION, TENTH_OF_APRIL.plusDays(5), MUST);

        assertThat(month.receivedOn()).isEqualTo(TENTH_OF_APRIL);
        assertThat(month.approvedOn()).isNull();
        month.approve(TENTH_OF_APRIL.plusDays(9), 0, 0, MUST);
        assertThat(month.punctuality(TENTH_OF_APRIL.plusDays(9))).isEqualTo(Punctuality.ON_TIME);
        assertThat(month.approvedOn()).isEqualTo(TENTH_OF_APRIL.plusDays(9));
    }

    @Test
    @DisplayName("P4 what is heard after the approval shows as a change; before it, nothing does")
    void shouldShowChanges() {
        assertThat(approvedMarch().changedSince(100)).isFalse();
        assertThat(approvedMarch().changedSince(101)).isTrue();
        assertThat(march().changedSince(101)).isFalse();
    }
}
