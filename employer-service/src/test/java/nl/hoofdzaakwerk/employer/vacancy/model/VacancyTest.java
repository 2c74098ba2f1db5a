package nl.hoofdzaakwerk.employer.vacancy.model;

import static nl.hoofdzaakwerk.employer.vacancy.model.VacancyState.CLOSED;
import static nl.hoofdzaakwerk.employer.vacancy.model.VacancyState.EXPIRED;
import static nl.hoofdzaakwerk.employer.vacancy.model.VacancyState.FILLED;
import static nl.hoofdzaakwerk.employer.vacancy.model.VacancyState.OPEN;
import static nl.hoofdzaakwerk.employer.vacancy.model.VacancyState.PARTLY_FILLED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.hoofdzaakwerk.employer.decision.Refusal;
import nl.hoofdzaakwerk.events.IscoCode;
import nl.hoofdzaakwerk.events.OrganisationAlias;
import nl.hoofdzaakwerk.events.Postcode4;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.events.WorkCondition;
import nl.hoofdzaakwerk.kit.due.model.NextStep;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class VacancyTest {
    private static final LocalDate OPENS = LocalDate.of(2026, 3, 2);
    private static final LocalDate LAST_DAY = LocalDate.of(2026, 6, 30);
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final FollowUpRule RULE = new FollowUpRule(14, 28);
    private static final NextStep STEP = new NextStep("Call the employer", LocalDate.of(2026, 5, 20));

    @Test
    @DisplayName("D5 each placement takes one position until the vacancy is filled")
    void fillsPositionByPosition() {
        var vacancy = vacancy(2);

        assertThat(vacancy.state()).isEqualTo(OPEN);
        assertThat(vacancy.takePosition(TODAY)).isEqualTo(PositionOutcome.TAKEN);
        assertThat(vacancy.state()).isEqualTo(PARTLY_FILLED);
        assertThat(vacancy.openPositions()).isEqualTo(1);
        assertThat(vacancy.takePosition(TODAY.plusDays(1))).isEqualTo(PositionOutcome.TAKEN);
        assertThat(vacancy.state()).isEqualTo(FILLED);
        assertThat(vacancy.openPositions()).isZero();
        assertThat(vacancy.endedOn()).contains(TODAY.plusDays(1));
    }

    @Test
    @DisplayName("D5 a placement too many is noted and never brings the open positions below zero")
    void notesOverFilling() {
        var vacancy = vacancy(1);
        vacancy.takePosition(TODAY);

        var outcome = vacancy.takePosition(TODAY);

        assertThat(outcome).isEqualTo(PositionOutcome.OVER_FILLED);
        assertThat(vacancy.positionsTaken()).isEqualTo(1);
        assertThat(vacancy.openPositions()).isZero();
        assertThat(vacancy.state()).isEqualTo(FILLED);
    }

    @Test
    @DisplayName("D5 a placement after closing counts its position and leaves the vacancy closed")
    void countsPlacementAfterClosing() {
        var vacancy = vacancy(2);
        vacancy.close(ClosingReason.FILLED_OTHERWISE, TODAY, TODAY);

        var outcome = vacancy.takePosition(TODAY);

        assertThat(outcome).isEqualTo(PositionOutcome.PLACED_AFTER_END);
        assertThat(vacancy.positionsTaken()).isEqualTo(1);
        assertThat(vacancy.openPositions()).isZero();
        assertThat(vacancy.state()).isEqualTo(CLOSED);
    }

    @Test
    @DisplayName("D5 an open vacancy is closed with its reason and day")
    void closesWithReason() {
        var vacancy = vacancy(2);

        var reasons = vacancy.close(ClosingReason.WORK_FELL_AWAY, TODAY.minusDays(1), TODAY);

        assertThat(reasons).isEmpty();
        assertThat(vacancy.state()).isEqualTo(CLOSED);
        assertThat(vacancy.closingReason()).contains(ClosingReason.WORK_FELL_AWAY);
        assertThat(vacancy.endedOn()).contains(TODAY.minusDays(1));
    }

    @Test
    @DisplayName("D5 a vacancy that ended cannot be closed or changed any more")
    void refusesAfterTheEnd() {
        var filled = vacancy(1);
        filled.takePosition(TODAY);
        var closed = vacancy(1);
        closed.close(ClosingReason.OTHER, TODAY, TODAY);
        var expired = vacancy(1);
        expired.expire(LAST_DAY.plusDays(1));

        for (var vacancy : List.of(filled, closed, expired)) {
            var before = vacancy.state();
            var refusal = List.of(Refusal.of("", "D5", "not-open", before));

            assertThat(vacancy.close(ClosingReason.OTHER, TODAY, TODAY)).isEqualTo(refusal);
            assertThat(vacancy.change(offer(3), RULE, TODAY)).isEqualTo(refusal);
            assertThat(vacancy.expire(LAST_DAY.plusYears(1))).isFalse();
            assertThat(vacancy.state()).isEqualTo(before);
        }
    }

    @Test
    @DisplayName("D5 a closing is not dated before the opening nor after today")
    void keepsClosingDateInOrder() {
        assertThat(vacancy(1).close(ClosingReason.OTHER, OPENS.minusDays(1), TODAY))
                .containsExactly(Refusal.of("/closedOn", "D5", "closed-before-opening", OPENS));
        assertThat(vacancy(1).close(ClosingReason.OTHER, TODAY.plusDays(1), TODAY))
                .containsExactly(Refusal.of("/closedOn", "D5", "closed-in-the-future", TODAY));
    }

    @Test
    @DisplayName("D5 a vacancy expires the day after its last day, and not while it has none")
    void expiresAfterLastDay() {
        var vacancy = vacancy(1);
        var endless = new Vacancy(
                new UUID(0, 3),
                new UUID(0, 1),
                new RegionCode("AM19"),
                new OrganisationAlias("wsp-holland-rijnland"),
                "user-1",
                offer(1, Optional.empty()),
                STEP);

        assertThat(vacancy.expire(LAST_DAY)).isFalse();
        assertThat(vacancy.expire(LAST_DAY.plusDays(1))).isTrue();
        assertThat(vacancy.state()).isEqualTo(EXPIRED);
        assertThat(vacancy.endedOn()).contains(LAST_DAY);
        assertThat(endless.expire(LAST_DAY.plusYears(50))).isFalse();
    }

    @Test
    @DisplayName("D5 positions can grow, and shrink to what is taken, which fills the vacancy")
    void changesPositions() {
        var vacancy = vacancy(3);
        vacancy.takePosition(TODAY);

        assertThat(vacancy.change(offer(4), RULE, TODAY)).isEmpty();
        assertThat(vacancy.openPositions()).isEqualTo(3);
        assertThat(vacancy.change(offer(1), RULE, TODAY)).isEmpty();
        assertThat(vacancy.state()).isEqualTo(FILLED);
    }

    @Test
    @DisplayName("D5 positions cannot shrink below what is taken")
    void refusesFewerThanTaken() {
        var vacancy = vacancy(3);
        vacancy.takePosition(TODAY);
        vacancy.takePosition(TODAY);

        assertThat(vacancy.change(offer(1), RULE, TODAY))
                .containsExactly(Refusal.of("/positions", "D5", "fewer-than-taken", 2));
        assertThat(vacancy.offer().positions()).isEqualTo(3);
    }

    @Test
    @DisplayName("D5 what was closed or expired opens again with a new last day, as far as it was filled")
    void opensAgain() {
        var closed = vacancy(2);
        closed.close(ClosingReason.NO_SUITABLE_CANDIDATE, TODAY, TODAY);
        var expired = vacancy(2);
        expired.takePosition(TODAY);
        expired.expire(LAST_DAY.plusDays(1));
        var later = LAST_DAY.plusDays(1);

        assertThat(closed.reopen(Optional.of(TODAY), Optional.empty(), RULE, TODAY))
                .isEmpty();
        assertThat(expired.reopen(Optional.empty(), Optional.empty(), RULE, later))
                .isEmpty();

        assertThat(closed.state()).isEqualTo(OPEN);
        assertThat(closed.closingReason()).isEmpty();
        assertThat(closed.endedOn()).isEmpty();
        assertThat(closed.offer().closesOn()).contains(TODAY);
        assertThat(closed.nextStep()).contains(new NextStep(ExpiryWarningPolicy.BEFORE_EXPIRY, TODAY));
        assertThat(expired.state()).isEqualTo(PARTLY_FILLED);
        assertThat(expired.openPositions()).isEqualTo(1);
        assertThat(expired.offer().closesOn()).isEmpty();
        assertThat(expired.nextStep()).contains(new NextStep(ExpiryWarningPolicy.PROGRESS, later.plusDays(28)));
    }

    @Test
    @DisplayName("D5 what is filled, open, or closes in the past is not opened again")
    void refusesReopening() {
        var filled = vacancy(1);
        filled.takePosition(TODAY);
        var filledAfterClosing = vacancy(1);
        filledAfterClosing.close(ClosingReason.OTHER, TODAY, TODAY);
        filledAfterClosing.takePosition(TODAY);
        var closed = vacancy(1);
        closed.close(ClosingReason.OTHER, TODAY, TODAY);
        var yesterday = TODAY.minusDays(1);

        for (var vacancy : List.of(filled, filledAfterClosing)) {
            assertThat(vacancy.reopen(Optional.empty(), Optional.empty(), RULE, TODAY))
                    .containsExactly(Refusal.of("", "D5", "all-taken", 1));
        }
        assertThat(vacancy(1).reopen(Optional.empty(), Optional.empty(), RULE, TODAY))
                .containsExactly(Refusal.of("", "D5", "still-open", OPEN));
        assertThat(closed.reopen(Optional.of(yesterday), Optional.empty(), RULE, TODAY))
                .containsExactly(Refusal.of("/closesOn", "D5", "closes-in-the-past", yesterday, TODAY));
        assertThat(closed.state()).isEqualTo(CLOSED);
    }

    @Test
    @DisplayName("P6 an open vacancy has a next step, an ended one has none")
    void hasNextStepWhileOpen() {
        var vacancy = vacancy(1);
        var call = new NextStep("Visit", TODAY.plusDays(3));

        assertThat(vacancy.plan(call, RULE, TODAY)).isEmpty();
        assertThat(vacancy.nextStep()).contains(call);
        vacancy.close(ClosingReason.OTHER, TODAY, TODAY);

        assertThat(vacancy.nextStep()).isEmpty();
        assertThat(vacancy.plan(call, RULE, TODAY)).containsExactly(Refusal.of("", "D5", "not-open", CLOSED));
    }

    @Test
    @DisplayName("P6 a last day that comes nearer brings the warning nearer")
    void followsNearerLastDay() {
        var vacancy = vacancy(1);

        vacancy.change(offer(1, Optional.of(TODAY.plusDays(20))), RULE, TODAY);

        assertThat(vacancy.nextStep()).contains(new NextStep(ExpiryWarningPolicy.BEFORE_EXPIRY, TODAY.plusDays(6)));
    }

    @Test
    @DisplayName("D5 a last day that has passed is refused")
    void refusesLastDayInThePast() {
        assertThat(Vacancy.check(offer(1), LAST_DAY)).isEmpty();
        assertThat(Vacancy.check(offer(1), LAST_DAY.plusDays(1)))
                .contains(Refusal.of("/closesOn", "D5", "closes-in-the-past", LAST_DAY, LAST_DAY.plusDays(1)));
    }

    @Test
    @DisplayName("D5 a carved vacancy keeps what was carved from what")
    void keepsCarving() {
        var carving = new Carving("nurse", List.of("laying tables", "stocking cupboards"));

        assertThat(vacancy(1).offer().carving()).contains(carving);
    }

    private static Vacancy vacancy(int positions) {
        return new Vacancy(
                new UUID(0, 2),
                new UUID(0, 1),
                new RegionCode("AM19"),
                new OrganisationAlias("wsp-holland-rijnland"),
                "user-1",
                offer(positions),
                STEP);
    }

    private static Offer offer(int positions) {
        return offer(positions, Optional.of(LAST_DAY));
    }

    private static Offer offer(int positions, Optional<LocalDate> lastDay) {
        return new Offer(
                "Ward assistant",
                new IscoCode("5321"),
                positions,
                new HoursPerWeek(12, 24),
                Timetable.UNKNOWN,
                new Postcode4("2312"),
                Set.of(WorkCondition.QUIET, WorkCondition.BUDDY),
                Demands.NONE,
                Optional.empty(),
                List.of("laying tables", "stocking cupboards"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(12),
                Optional.of(new Carving("nurse", List.of("laying tables", "stocking cupboards"))),
                Optional.empty(),
                OPENS,
                lastDay,
                false,
                TargetGroupTerms.NOT_ASKED);
    }
}
